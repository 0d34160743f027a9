import { expect, it } from '@jest/globals';
import { rowHeads } from './row-heads.js';
import type { TableRow } from './table-model.js';

const row = (...keys: string[]) =>
  ({
    members: keys.map((key) => ({ key, zh: key, en: key, kind: key === '*' ? 'TOTAL' : 'MEMBER' })),
    cells: [],
  }) as unknown as TableRow;

const spans = (rows: TableRow[]) =>
  rowHeads(rows).map((heads) =>
    heads.map(({ level, rowSpan, colSpan, kind }) => `${kind}@${level} ${rowSpan}×${colSpan}`),
  );

it('merges equal neighbours, and never a grand total with the totals above it', () => {
  const rows = [row('a', '1'), row('a', '2'), row('a', '*'), row('*', '1'), row('*', '2'), row('*', '*')];
  expect(spans(rows)).toEqual([
    ['MEMBER@0 3×1', 'MEMBER@1 1×1'],
    ['MEMBER@1 1×1'],
    ['SUBTOTAL@1 1×1'],
    ['MEMBER@0 2×1', 'MEMBER@1 1×1'],
    ['MEMBER@1 1×1'],
    ['GRAND@0 1×2'],
  ]);
});
