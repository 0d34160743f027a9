import type { CodeList } from '@uniongraph/schema/codes/code-list';
import type { CellReader } from './import-column.js';
import { listCell } from './list-cell.js';
import { notInList } from './not-in-list.js';

/** The rank of a level: given as the number itself, as code or as label (3, COUNTY, 县级). */
export function rankCell(list: CodeList<string, { rank: number }>): CellReader {
  const levels = listCell(list);
  const ranks = new Map(list.items.map((item) => [item.code, String(item.rank)]));
  const known = new Set(ranks.values());
  return {
    type: 'smallint',
    read(text) {
      if (known.has(text)) return text;
      const code = levels.read(text);
      return (
        (typeof code === 'string' ? ranks.get(code) : undefined) ?? notInList(list.items, text, ({ rank }) => rank)
      );
    },
  };
}
