import { inScope, open, type RowScope, through } from '../../../database/rows/row-scope.js';
import type { Fact, Rollup } from '../define-fact.js';
import { nodeColumns } from './rollup-level.js';
import { rollupTables } from './rollup-tables.js';

/** Of the nation's own cell no column names an area: it is seen by nobody whose scope is smaller. */
const finestNode = `coalesce(${[...nodeColumns].reverse().join(', ')}, '000000')`;

function rollupRows(rollup: Rollup): [string, RowScope][] {
  const { cell, month, day } = rollupTables(rollup);
  return [
    [cell, inScope(finestNode)],
    ...(rollup.byDay ? [month, day] : [month]).map((table): [string, RowScope] => [
      table,
      through(cell, 'id', 'cell_id'),
    ]),
  ];
}

/** Which rows of the facts' ledgers and rollups a viewer sees. */
export const statisticsRows = (facts: readonly Fact[]): Record<string, RowScope> =>
  Object.fromEntries([
    ['rollup.state', open],
    ...facts.flatMap((fact): [string, RowScope][] => [
      [fact.ledger, inScope('area_code', 'organization_id')],
      ...fact.rollups.flatMap(rollupRows),
    ]),
  ]);
