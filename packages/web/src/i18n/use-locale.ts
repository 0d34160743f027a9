import { useContext } from 'react';
import { LocaleContext } from './locale-context.js';

export const useLocale = () => useContext(LocaleContext);
