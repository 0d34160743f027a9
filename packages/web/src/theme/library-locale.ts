import type { ConfigProviderProps } from 'antd';
import enUS from 'antd/es/locale/en_US.js';
import zhCN from 'antd/es/locale/zh_CN.js';
import type { Locale } from '../i18n/locale.js';

type LibraryLocale = NonNullable<ConfigProviderProps['locale']>;

export const libraryLocale: Record<Locale, LibraryLocale> = { zh: unwrap(zhCN), en: unwrap(enUS) };

/** Node reads the library as CommonJS, where the default export arrives one level deeper than in the bundle. */
function unwrap(module: LibraryLocale | { default: LibraryLocale }): LibraryLocale {
  return 'default' in module ? module.default : module;
}
