import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { modules } from '../../src/modules/index.js';
import { viewed } from '../testkit/viewed.js';
import { MatrixWorld } from './matrix-world.js';
import { type SeenRows, seenRows } from './seen-rows.js';

const handScope = { kind: 'NONE' } as const;

let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.open();
}, 60_000);
afterAll(() => world.close());

describe('a resolver that forgets', () => {
  it('reads nothing beyond the scope of any table of the database, and nothing at all for nobody', async () => {
    const tables = await world.em.execute<{ name: string }[]>(
      `select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('public', 'rollup') order by 1`,
    );
    expect(tables.length).toBeGreaterThan(40);
    const rows = Object.assign({}, ...modules.map((module) => module.rows)) as Record<string, { kind: string }>;
    const views = viewed(world.em);
    const viewers = [null, handScope, ...world.onlookers.map((each) => each.as('STATISTICIAN').scope)];
    for (const { name } of tables) {
      const dot = name.indexOf('.');
      const table = dot < 0 ? sql.table(name) : sql.table(`${name.slice(0, dot)}.${name.slice(dot + 1)}`);
      for (const scope of viewers) {
        const raw = sql<Record<string, unknown>>`select * from ${table}`.execute(views.within(scope));
        if (rows[name]!.kind === 'PROGRAM') {
          await expect(raw).rejects.toThrow('permission denied');
          continue;
        }
        const { rows: read } = await raw;
        if (rows[name]!.kind === 'OPEN') continue;
        if (scope === null || scope.kind === 'NONE') expect([name, read]).toEqual([name, []]);
        else
          expect([name, await foreignRows(name, read, await seenRows(world.em, scope), scope.kind)]).toEqual([
            name,
            [],
          ]);
      }
    }
  }, 120_000);
});

/** Rows that name an organization, a unit or an area beyond what is seen. */
async function foreignRows(name: string, read: Record<string, unknown>[], seen: SeenRows, kind: string) {
  return read.filter((row) => {
    if (name === 'union_organization') return !seen.UnionOrganization.has(String(row.id));
    if (name === 'employing_unit') return !seen.EmployingUnit.has(String(row.id));
    if (name === 'member') return !seen.Member.has(String(row.id));
    if ('member_id' in row && !('organization_id' in row)) return !seen.Member.has(String(row.member_id));
    if (name === 'membership') return !seen.Membership.has(String(row.id));
    if (name === 'competition') return !seen.Competition.has(String(row.id));
    if ('competition_id' in row) return !seen.Competition.has(String(row.competition_id));
    if (name === 'hardship_case') return !seen.HardshipCase.has(String(row.id));
    if ('case_id' in row) return !seen.HardshipCase.has(String(row.case_id));
    if ('unit_id' in row) return !seen.EmployingUnit.has(String(row.unit_id));
    if ('organization_id' in row && row.organization_id !== null && !('area_code' in row))
      return !seen.UnionOrganization.has(String(row.organization_id));
    const area = row.area_code ?? row.county_code ?? row.prefecture_code;
    if (kind === 'AREA') return area !== undefined && area !== null && !seen.holdsArea(String(area));
    return (
      'organization_id' in row &&
      row.organization_id !== null &&
      !seen.UnionOrganization.has(String(row.organization_id))
    );
  });
}
