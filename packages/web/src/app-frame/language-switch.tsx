import { type Locale, languageTag, locales } from '../i18n/locale.js';
import { useLocale } from '../i18n/use-locale.js';
import { useText } from '../i18n/use-text.js';
import { Segmented } from '../ui/segmented.js';
import { appFrameText } from './app-frame-text.js';

const ownName: Record<Locale, string> = { zh: '中文', en: 'English' };
const choices = locales.map((value) => ({ value, label: ownName[value], lang: languageTag[value] }));

export function LanguageSwitch() {
  const text = useText(appFrameText);
  const { locale, setLocale } = useLocale();
  return <Segmented label={text.language} choices={choices} value={locale} onChange={setLocale} />;
}
