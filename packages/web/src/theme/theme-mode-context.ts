import { createContext } from 'react';
import type { ThemeMode } from './theme-mode.js';

export const ThemeModeContext = createContext<{ mode: ThemeMode; setMode(mode: ThemeMode): void }>({
  mode: 'light',
  setMode: () => undefined,
});
