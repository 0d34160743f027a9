import { hardshipCategories } from '@uniongraph/schema/codes/hardship-category';
import type { Locale } from '../../../i18n/locale.js';
import type { HardshipFile } from './file-queries.js';
import { fileText } from './file-text.js';

/** 深度困难（按公式） / 相对困难（人工认定；按公式：不属困难） / 未定. */
export function categoryWords(
  { category, computedCategory, isOverridden, finances }: HardshipFile,
  locale: Locale,
): string {
  const text = fileText[locale];
  const name = (code: typeof category) => (code ? hardshipCategories.get(code)[locale] : text.notInHardship);
  const [open, close, colon] = locale === 'zh' ? ['（', '）', '：'] : [' (', ')', ': '];
  if (isOverridden) {
    const formula = finances ? `; ${text.computed}${colon}${name(computedCategory)}` : '';
    return `${name(category)}${open}${text.overridden}${formula}${close}`;
  }
  if (!finances) return text.notAssessed;
  return `${name(category)}${open}${text.computed}${close}`;
}
