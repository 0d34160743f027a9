import { useContext } from 'react';
import { ThemeModeContext } from './theme-mode-context.js';

export const useThemeMode = () => useContext(ThemeModeContext);
