import { useText } from '../i18n/use-text.js';
import { useThemeMode } from '../theme/use-theme-mode.js';
import styles from './app-frame.module.css';
import { appFrameText } from './app-frame-text.js';

export function ThemeSwitch() {
  const text = useText(appFrameText);
  const { mode, setMode } = useThemeMode();
  const isDark = mode === 'dark';
  const label = isDark ? text.lightMode : text.darkMode;
  return (
    <button
      type="button"
      className={styles.iconButton}
      aria-label={label}
      title={label}
      onClick={() => setMode(isDark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        {isDark ? (
          <path
            d="M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-4v2m0 12v2M2 10h2m12 0h2M4.3 4.3l1.4 1.4m8.6 8.6 1.4 1.4m0-11.4-1.4 1.4m-8.6 8.6-1.4 1.4"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            fill="none"
          />
        ) : (
          <path d="M16.5 12.3A7 7 0 0 1 7.7 3.5a7 7 0 1 0 8.8 8.8Z" fill="currentColor" />
        )}
      </svg>
    </button>
  );
}
