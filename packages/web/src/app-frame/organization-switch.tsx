import { useLocale } from '../i18n/use-locale.js';
import { useText } from '../i18n/use-text.js';
import { roleNames } from '../widgets/viewer/role-names.js';
import { useViewer } from '../widgets/viewer/use-viewer.js';
import { appFrameText } from './app-frame-text.js';
import styles from './user-menu.module.css';

/** The organizations that I may act for, where they are several. */
export function OrganizationSwitch({ onSwitched }: { onSwitched(): void }) {
  const text = useText(appFrameText);
  const { locale } = useLocale();
  const { viewer, switchTo, isSwitching } = useViewer();
  const { organizations } = viewer;
  if (organizations.length < 2) return null;
  return (
    <fieldset className={styles.switch} disabled={isSwitching}>
      <legend>{text.actFor}</legend>
      {organizations.map((place) => (
        <button
          key={`${place.code} ${place.line}`}
          type="button"
          className={styles.item}
          aria-pressed={place.current}
          onClick={() => {
            onSwitched();
            if (!place.current) void switchTo(place).catch(() => undefined);
          }}
        >
          <span className={styles.tick} aria-hidden="true">
            {place.current ? '✓' : ''}
          </span>
          <span>
            {place.name}
            <span className={styles.role}>
              {' '}
              {[roleNames(place.roles, locale), text.line[place.line]].filter(Boolean).join(' · ')}
            </span>
          </span>
        </button>
      ))}
    </fieldset>
  );
}
