import { organizationKinds } from '@uniongraph/schema/codes/organization-kind';
import { useEffect, useRef } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import styles from './organization-chooser.module.css';
import type { OrganizationChoice } from './organization-chooser-queries.js';
import { organizationChooserText } from './organization-chooser-text.js';

interface OrganizationOptionsProps {
  id: string;
  choices: readonly OrganizationChoice[];
  active: string | undefined;
  /** What is to be said instead of choices, or above them. */
  note: string | null;
  onChoose(choice: OrganizationChoice): void;
}

export function OrganizationOptions({ id, choices, active, note, onChoose }: OrganizationOptionsProps) {
  const text = useText(organizationChooserText);
  const { locale } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-code="${active}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <span className={styles.popup}>
      {note ? <span className={styles.note}>{note}</span> : null}
      <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={text.label}>
        {choices.map((choice) => (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the input, which names the active option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
          <div
            key={choice.code}
            id={`${id}-${choice.code}`}
            data-code={choice.code}
            role="option"
            aria-selected={choice.code === active}
            className={choice.code === active ? styles.active : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(choice)}
          >
            <span>{choice.name}</span>
            <span className={styles.context}>
              {choice.code} · {organizationKinds.get(choice.kind)[locale]} · {choice.divisionName}
            </span>
          </div>
        ))}
      </div>
      <span className="ug-visually-hidden" role="status">
        {choices.length > 0 ? text.found(choices.length) : ''}
      </span>
    </span>
  );
}
