import { createContext } from 'react';
import type { Locale } from './locale.js';

export interface LocaleContextValue {
  locale: Locale;
  setLocale(locale: Locale): void;
}

export const LocaleContext = createContext<LocaleContextValue>({ locale: 'zh', setLocale: () => undefined });
