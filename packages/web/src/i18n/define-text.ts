import type { Locale } from './locale.js';

export type Text<Messages> = Record<Locale, Messages>;

/** The words of one component in both languages; English must have exactly the keys and arguments of Chinese. */
export function defineText<Messages extends object>(text: { zh: Messages; en: NoInfer<Messages> }): Text<Messages> {
  return text;
}
