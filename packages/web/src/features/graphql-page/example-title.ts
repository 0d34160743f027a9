import type { Locale } from '../../i18n/locale.js';
import type { Example } from './example.js';

/** The first comment line for Chinese, the second for English; `中文 · English` on one line serves both. */
export function exampleTitle({ name, query }: Example, locale: Locale): string {
  const comments = [...query.matchAll(/^#\s*(.+)$/gm)].map((match) => match[1]?.trim() ?? '');
  const parts = comments[0]?.includes(' · ') ? comments[0].split(' · ') : comments;
  return (locale === 'zh' ? parts[0] : (parts[1] ?? parts[0])) || name;
}
