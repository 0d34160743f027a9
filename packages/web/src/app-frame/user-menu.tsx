import { useEffect, useId, useRef, useState } from 'react';
import { readProblem } from '../apollo/read-problem.js';
import { useLocale } from '../i18n/use-locale.js';
import { useText } from '../i18n/use-text.js';
import { AppLink } from '../ui/app-link.js';
import { FormProblem } from '../ui/form-problem.js';
import { roleNames } from '../widgets/viewer/role-names.js';
import { useViewer } from '../widgets/viewer/use-viewer.js';
import { appFrameText } from './app-frame-text.js';
import { OrganizationSwitch } from './organization-switch.js';
import styles from './user-menu.module.css';

/** Who I am and for which organization; opens on what I can do about it. */
export function UserMenu() {
  const id = useId();
  const text = useText(appFrameText);
  const { locale } = useLocale();
  const { viewer, signOut, isSwitching } = useViewer();
  const [isOpen, setIsOpen] = useState(false);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onElsewhere = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) setIsOpen(false);
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setIsOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isOpen]);
  const leave = async () => {
    setProblem('');
    await signOut().catch((error) => setProblem(readProblem(error, locale).message));
  };
  const organization = viewer.organization?.name ?? text.noOrganization;
  return (
    <div ref={box} className={styles.box}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-busy={isSwitching}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="ug-visually-hidden">{text.accountMenu}</span>
        <span className={styles.initial} aria-hidden="true">
          {viewer.name.slice(locale === 'zh' ? -1 : 0).slice(0, 1)}
        </span>
        <span className={styles.who}>
          <span>{viewer.name}</span>
          <span className={styles.organization}>{organization}</span>
        </span>
      </button>
      <div id={id} className={styles.panel} hidden={!isOpen}>
        <p className={styles.name}>
          <strong>{viewer.name}</strong> {viewer.username}
        </p>
        <p className={styles.role}>
          {roleNames(viewer.roles, locale)}
          {viewer.roles.length > 0 ? ' · ' : ''}
          {organization}
        </p>
        <OrganizationSwitch onSwitched={() => setIsOpen(false)} />
        <AppLink to="/account" className={styles.item} onClick={() => setIsOpen(false)}>
          {text.account}
        </AppLink>
        <button type="button" className={styles.item} onClick={() => void leave()}>
          {text.signOut}
        </button>
        {problem ? <FormProblem>{`${text.signOutFailed}${problem}`}</FormProblem> : null}
      </div>
    </div>
  );
}
