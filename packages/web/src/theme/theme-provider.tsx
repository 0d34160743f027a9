import { ConfigProvider } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useLocale } from '../i18n/use-locale.js';
import { useStoredState } from '../lib/use-stored-state.js';
import { libraryLocale } from './library-locale.js';
import { themeConfig } from './theme-config.js';
import { themeModes } from './theme-mode.js';
import { ThemeModeContext } from './theme-mode-context.js';
import { ThemeVariables } from './theme-variables.js';

export function ThemeProvider({ children }: { children: ReactNode }) {
  const { locale } = useLocale();
  const [mode, setMode] = useStoredState('uniongraph.theme', themeModes, preferredMode());
  const value = useMemo(() => ({ mode, setMode }), [mode, setMode]);
  const config = useMemo(() => themeConfig(mode), [mode]);
  return (
    <ThemeModeContext value={value}>
      <ConfigProvider theme={config} locale={libraryLocale[locale]}>
        <ThemeVariables mode={mode} />
        {children}
      </ConfigProvider>
    </ThemeModeContext>
  );
}

function preferredMode() {
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
