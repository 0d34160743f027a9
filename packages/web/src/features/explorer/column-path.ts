import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { HeaderStep, LeafColumn } from './table-model.js';

/** The steps from the top header row down to a column: indicator, pivot member, role. Steps that say nothing are left out. */
export function columnPath(
  column: LeafColumn,
  pivot: StatisticsDimension | null,
  columns: readonly LeafColumn[],
): HeaderStep[] {
  const { indicator, member, role } = column;
  const hasRoles = columns.some((other) => other.indicator === indicator && other.role !== 'VALUE');
  const path: HeaderStep[] = [{ kind: 'INDICATOR', key: indicator.field, indicator }];
  if (pivot && member) path.push({ kind: 'MEMBER', key: member.key, dimension: pivot, member });
  if (hasRoles) path.push({ kind: 'ROLE', key: role, role, indicator });
  return path;
}
