import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { buildLattice } from '../../src/modules/statistics/disclosure/build-lattice.js';
import type { Lattice } from '../../src/modules/statistics/disclosure/lattice.js';
import { cellKey, type LatticeCell } from '../../src/modules/statistics/disclosure/lattice-cell.js';

/** The cells of the cases that `which` selects, counted one by one from the table itself. */
export async function trueLattice(em: SqlEntityManager, which: string): Promise<Lattice> {
  const areas = await em.execute<{ code: string; parent: string | null }[]>(
    `select code, parent_code as parent from division where level <= 3`,
  );
  const rows = await em.execute<{ area: string; industry: string | null; kind: string }[]>(
    `select division_code as area, industry_section as industry, kind from test_case where ${which}`,
  );
  const parentOf = new Map(areas.map(({ code, parent }) => [code, parent]));
  const cells = new Map<string, LatticeCell>();
  const count = (address: Omit<LatticeCell, 'value'>) => {
    const value = (cells.get(cellKey(address))?.value ?? 0) + 1;
    cells.set(cellKey(address), { ...address, value });
  };
  for (const { area: home, industry, kind } of rows)
    for (let area: string | null = home; area; area = parentOf.get(area) ?? null) {
      count({ area, dimension: null, member: null });
      count({ area, dimension: 'INDUSTRY', member: industry });
      count({ area, dimension: 'ORGANIZATION_KIND', member: kind });
    }
  return buildLattice(areas, [...cells.values()]);
}
