import type { Locale } from '../../i18n/locale.js';
import { resultText } from './result-text.js';
import type { RowHead } from './row-heads.js';

export function headLabel(head: RowHead, locale: Locale): string {
  if (head.kind === 'SUBTOTAL') return resultText[locale].subtotal;
  if (head.kind === 'GRAND') return resultText[locale].grandTotal;
  return head.member[locale];
}
