import type { CodeList } from '@uniongraph/schema/codes/code-list';
import type { CellReader } from './import-column.js';
import { notInList } from './not-in-list.js';

/** A code of a list, written as its code, its Chinese or its English label. */
export function listCell(list: CodeList, excluded: readonly string[] = []): CellReader {
  const items = list.items.filter((item) => !excluded.includes(item.code));
  const codes = new Map(
    items.flatMap(({ code, zh, en }) => [code, zh, en].map((name) => [normal(name), code] as const)),
  );
  return { type: 'text', read: (text) => codes.get(text) ?? codes.get(normal(text)) ?? notInList(items, text) };
}

/** Capitals, brackets' width and blanks make no difference. */
const normal = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s_-]/gu, '');
