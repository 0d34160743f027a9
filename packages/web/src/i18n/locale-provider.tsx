import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useStoredState } from '../lib/use-stored-state.js';
import { languageTag, locales } from './locale.js';
import { LocaleContext } from './locale-context.js';

/** The address wins (`?lang=en`), then the reader's last choice, then Chinese. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [inAddress, setInAddress] = useQueryState('lang', parseAsStringLiteral(locales));
  const [stored, setStored] = useStoredState('uniongraph.lang', locales, 'zh');
  const locale = inAddress ?? stored;
  useEffect(() => {
    document.documentElement.lang = languageTag[locale];
  }, [locale]);
  const value = useMemo(
    () => ({
      locale,
      setLocale(next: (typeof locales)[number]) {
        setStored(next);
        void setInAddress(next === 'zh' ? null : next);
      },
    }),
    [locale, setInAddress, setStored],
  );
  return <LocaleContext value={value}>{children}</LocaleContext>;
}
