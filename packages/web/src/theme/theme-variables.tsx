import { theme } from 'antd';
import { useLayoutEffect } from 'react';
import { cssVariables } from './css-variables.js';
import type { ThemeMode } from './theme-mode.js';

/** Writes the tokens to the root element, where popups outside the page's own tree see them too. */
export function ThemeVariables({ mode }: { mode: ThemeMode }) {
  const { token } = theme.useToken();
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = mode;
    root.style.colorScheme = mode;
    for (const [name, value] of Object.entries(cssVariables(token))) root.style.setProperty(name, value);
  }, [token, mode]);
  return null;
}
