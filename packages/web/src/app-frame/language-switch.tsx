import type { Locale } from '../i18n/locale.js';
import { languageTag, locales } from '../i18n/locale.js';
import { useLocale } from '../i18n/use-locale.js';
import { useText } from '../i18n/use-text.js';
import styles from './app-frame.module.css';
import { appFrameText } from './app-frame-text.js';

const ownName: Record<Locale, string> = { zh: '中文', en: 'English' };

export function LanguageSwitch() {
  const text = useText(appFrameText);
  const { locale, setLocale } = useLocale();
  return (
    <fieldset className={styles.switch}>
      <legend className="ug-visually-hidden">{text.language}</legend>
      {locales.map((each) => (
        <button
          key={each}
          type="button"
          lang={languageTag[each]}
          aria-pressed={each === locale}
          onClick={() => setLocale(each)}
        >
          {ownName[each]}
        </button>
      ))}
    </fieldset>
  );
}
