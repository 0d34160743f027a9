import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { readSearch } from '../../../shared/search/read-search.js';
import { searchCondition } from '../../../shared/search/search-condition.js';
import { reaches } from '../reach.js';
import type { GrantableOrganizationType } from './grantable-organization.type.js';

/** A chooser shows no more; who does not find his organization types more of its name. */
export const MOST = 20;

const searched = {
  text: sql.ref('o.search_text'),
  index: { key: sql.ref('o.id'), function: 'search_union_organization' },
};

/**
 * Active organizations within the reach of the viewer's hand: the one that is called so first, then those of higher level.
 * Hands have no scope: the program searches, and their reach is what limits it.
 */
export function grantableOrganizations(
  { whole, viewer }: Context,
  search: string | null | undefined,
  first: number,
): Promise<GrantableOrganizationType[]> {
  const faults = new Faults();
  if (first < 1 || first > MOST)
    faults.add('first', 'OUT_OF_RANGE', `应为1至${MOST}，现为${first}。`, `1 to ${MOST}, not ${first}.`, `1–${MOST}`);
  const words = readSearch(search, faults);
  faults.throwIfAny();
  const isCalledSo = sql`lower(o.name) = ${words?.join(' ') ?? ''}`;
  return whole
    .selectFrom('union_organization as o')
    .innerJoin('division as d', 'd.code', 'o.division_code')
    .select(['o.code', 'o.name', 'o.kind', 'd.name as divisionName'])
    .where('o.status', '=', 'ACTIVE')
    .where(reaches(viewer, sql.ref('o.id')))
    .$if(words !== undefined, (query) => query.where(searchCondition(searched, words ?? [], null)))
    .orderBy(isCalledSo, 'desc')
    .orderBy('o.level')
    .orderBy(sql`length(o.name)`)
    .orderBy('o.code')
    .limit(first)
    .execute();
}
