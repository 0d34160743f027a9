import { expect, it } from '@jest/globals';
import type { PlanNode } from './plan-node.js';
import { rowsTouched } from './rows-touched.js';

const node = (type: string, rows: number, more: Partial<PlanNode> = {}): PlanNode => ({
  'Node Type': type,
  'Plan Rows': 1,
  'Total Cost': 1,
  'Actual Rows': rows,
  'Actual Loops': 1,
  ...more,
});

it('counts what scans of tables read and drop, in every loop, and nothing twice', () => {
  const plan = node('Aggregate', 1, {
    Plans: [
      node('Seq Scan', 10, { 'Rows Removed by Filter': 90 }),
      node('Index Scan', 1.5, { 'Actual Loops': 4 }),
      node('Bitmap Heap Scan', 7, { 'Rows Removed by Index Recheck': 1, Plans: [node('Bitmap Index Scan', 8)] }),
      node('CTE Scan', 1000, { Plans: [node('Values Scan', 3)] }),
    ],
  });
  expect(rowsTouched(plan)).toBe(100 + 6 + 8);
});
