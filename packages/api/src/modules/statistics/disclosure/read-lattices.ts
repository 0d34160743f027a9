import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { QueryExecutorProvider } from 'kysely';
import { addDays } from '../../../shared/calendar/add-days.js';
import { memberOfStored } from '../catalogue/dimension-members.js';
import type { Fact } from '../define-fact.js';
import type { Reference } from '../reference/reference.js';
import { buildLattice } from './build-lattice.js';
import { cellKey, type LatticeCell } from './lattice-cell.js';
import { finestReleased, type LatticeCellRow, latticeCellsSql } from './lattice-cells-sql.js';
import type { ProtectedLattice } from './protected-lattice.js';
import type { ReleasedSpan } from './released-spans.js';
import { type Sensitivity, thresholdOf } from './sensitivity.js';
import { suppress } from './suppress.js';

/** Reads the lattices of some spans in one statement and decides what of each is withheld. */
export async function readLattices(
  db: QueryExecutorProvider,
  { areas }: Pick<Reference, 'areas'>,
  fact: Fact,
  spans: readonly ReleasedSpan[],
): Promise<ProtectedLattice[]> {
  const days = spans.flatMap((span) => daysOf(span));
  const instants = [...new Set(days)].sort();
  const { rows } = await latticeCellsSql(fact, instants).execute(db);
  const tree = [...areas.values()]
    .filter((area) => area.level <= finestReleased)
    .map(({ code, parentCode }) => ({ code, parent: parentCode }));
  const root = tree.find((area) => area.parent === null)?.code ?? '';
  // A dimension that nobody has yet is a dimension all the same: its zeros are shown.
  const dimensions = (Object.keys(fact.groups) as StatisticsDimension[]).map((dimension) => ({
    ...{ area: root, dimension, member: null },
  }));
  return spans.map((span) => {
    const [last, first] = daysOf(span).map((day) => instants.indexOf(day)) as [number, number?];
    const cells = cellsBetween(rows, root, first ?? -1, last);
    for (const empty of dimensions) if (!cells.has(cellKey(empty))) cells.set(cellKey(empty), { ...empty, value: 0 });
    const lattice = buildLattice(tree, [...cells.values()]);
    return { lattice, withheld: suppress(lattice, thresholdOf(fact.sensitive as Sensitivity)) };
  });
}

/** The days whose balances make up a span: its end, and of flows the day before it began. */
const daysOf = ({ kind, period }: ReleasedSpan): string[] =>
  kind === 'STOCK' ? [period.endOn] : [period.endOn, addDays(period.startOn, -1)];

/** What changed after one instant and until another; before every instant all that there is. */
function cellsBetween(
  rows: readonly LatticeCellRow[],
  root: string,
  after: number,
  until: number,
): Map<string, LatticeCell> {
  const cells = new Map<string, LatticeCell>();
  for (const row of rows) {
    if (row.bucket <= after || row.bucket > until) continue;
    const dimension = row.dimension as StatisticsDimension | null;
    const member = dimension === null ? null : memberOfStored(dimension, row.member);
    const address = { area: row.area ?? root, dimension, member };
    const key = cellKey(address);
    cells.set(key, { ...address, value: (cells.get(key)?.value ?? 0) + Number(row.sum) });
  }
  return cells;
}
