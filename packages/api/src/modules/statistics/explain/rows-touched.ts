import type { PlanNode } from './plan-node.js';

/** Nodes that read rows of tables; a bitmap's rows are read by its heap scan. */
const readsTable = /^(Seq|Sample|Index|Index Only|Bitmap Heap|Tid|Tid Range|Foreign) Scan$/;

/** Rows that a measured plan read from tables, those that it then dropped included. */
export function rowsTouched(node: PlanNode): number {
  const below = (node.Plans ?? []).reduce((sum, child) => sum + rowsTouched(child), 0);
  if (!readsTable.test(node['Node Type'])) return below;
  const perLoop =
    (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return below + Math.round(perLoop * (node['Actual Loops'] ?? 0));
}
