import { fieldClasses } from '@uniongraph/schema/codes/field-class';
import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import { useEffect } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatTime } from '../../lib/format-time.js';
import { DefinitionButton } from '../../ui/definition-button.js';
import { roleNames } from '../viewer/role-names.js';
import { useViewer } from '../viewer/use-viewer.js';
import styles from './masked-text.module.css';
import { maskedTextText } from './masked-text-text.js';
import type { MaskedValue } from './masked-value.js';
import { useIsOver } from './use-is-over.js';

interface MaskedTextProps {
  /** Null where nothing is recorded. */
  field: MaskedValue | null;
  /** What was revealed is masked again: what is known of it is old. */
  onOver?(): void;
}

/** Personal information, masked or for a while revealed; it explains itself on hover, focus and tap. */
export function MaskedText({ field, onOver }: MaskedTextProps) {
  const text = useText(maskedTextText);
  const { locale } = useLocale();
  const { viewer } = useViewer();
  const until = field?.revealedUntil ?? null;
  const isOver = useIsOver(until, personalAccess.minutes * 60_000);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once.
  useEffect(() => {
    if (isOver) onOver?.();
  }, [isOver]);
  if (!field) return <>—</>;
  const { fieldClass, masked, access } = field;
  const isRevealed = access === 'REVEALED' && until !== null && !isOver;
  const isOpen = isRevealed && typeof field.value === 'string';
  const time = isRevealed ? text.until(formatTime(until, locale)) : '';
  const { [locale]: name, noteZh, noteEn } = fieldClasses.get(fieldClass);
  const revealers = fieldClass === 'P2' || fieldClass === 'P3' ? personalAccess.revealers[fieldClass] : [];
  return (
    <>
      {isOpen ? <strong className={styles.open}>{field.value}</strong> : null}
      <DefinitionButton label={isOpen ? time : masked} description={isRevealed ? text.revealed : text.why}>
        <div className={styles.panel}>
          <p>
            <strong>{isRevealed ? `${text.revealed} · ${time}` : text.why}</strong>
          </p>
          <p>{text.fieldClass(fieldClass, name, (locale === 'zh' ? noteZh : noteEn) ?? '')}</p>
          <p>{text.who(roleNames(revealers, locale), personalAccess.minutes)}</p>
          <p>{isRevealed ? text.maskedAgain : permission()}</p>
        </div>
      </DefinitionButton>
    </>
  );

  function permission() {
    return access === 'NOT_PERMITTED' ? text.mayNotReveal(roleNames(viewer.roles, locale)) : text.mayReveal;
  }
}
