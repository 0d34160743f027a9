import type { CodeItem } from './code-item.js';

/** `总工会 · Federation of trade unions. 县级以上… Area federation…` for schema descriptions. */
export function codeDescription(item: CodeItem): string {
  const label = `${item.zh} · ${item.en}`;
  return item.noteZh && item.noteEn ? `${label}\n${item.noteZh}\n${item.noteEn}` : label;
}
