import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.js';
import type { Faults } from '../faults.js';

/** An area code and where the input names it. */
export interface NamedArea {
  path: string;
  code: string;
}

interface Neighbour {
  wanted: string;
  code: string;
  name: string;
}

/**
 * Adds a fault for every area that the division table does not know, with the codes that come nearest. Resolves to the codes
 * that it knows.
 */
export async function checkAreas(
  db: Kysely<Tables>,
  named: readonly NamedArea[],
  faults: Faults,
): Promise<ReadonlySet<string>> {
  const codes = [...new Set(named.map((area) => area.code))];
  if (codes.length === 0) return new Set();
  const found = await db
    .selectFrom('division')
    .select('code')
    .where(sql<boolean>`code = any(${codes}::text[])`)
    .execute();
  const known = new Set(found.map((division) => division.code));
  const unknown = named.filter((area) => !known.has(area.code));
  if (unknown.length === 0) return known;
  const neighbours = await nearestCodes(db, [...new Set(unknown.map((area) => area.code))]);
  for (const { path, code } of unknown) {
    const near = neighbours.filter((each) => each.wanted === code).map((each) => `${each.code} ${each.name}`);
    faults.add(
      path,
      'UNKNOWN_AREA',
      `没有代码为${code}的地区${near.length > 0 ? `；相近的有${near.join('、')}` : ''}。`,
      `There is no area ${code}${near.length > 0 ? `; near to it are ${near.join(', ')}` : ''}.`,
      near.map((each) => each.slice(0, each.indexOf(' '))).join(', ') || undefined,
    );
  }
  return known;
}

async function nearestCodes(db: Kysely<Tables>, codes: readonly string[]): Promise<Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    select wanted.code as wanted, near.code, near.name from unnest(${codes}::text[]) as wanted(code)
    cross join lateral (
      select d.code, d.name from division d
      where d.valid_to is null and length(d.code) = length(wanted.code)
      order by left(d.code, 4) = left(wanted.code, 4) desc, left(d.code, 2) = left(wanted.code, 2) desc,
        abs(d.code::bigint - wanted.code::bigint), d.code
      limit 3
    ) as near`.execute(db);
  return rows;
}
