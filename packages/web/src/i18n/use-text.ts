import type { Text } from './define-text.js';
import { useLocale } from './use-locale.js';

export function useText<Messages>(text: Text<Messages>): Messages {
  return text[useLocale().locale];
}
