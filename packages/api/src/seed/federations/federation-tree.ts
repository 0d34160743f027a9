import type { Division } from '@uniongraph/schema/data/division';
import { childDivisions, findDivision } from '@uniongraph/schema/data/divisions';
import { IdRange } from '../world/id-range.js';
import type { OrganizationPlan } from '../world/organization-plan.js';

/** Mainland provinces have a federation each, 31 of them (domain.md §2.1). */
const withoutFederation = new Set(['710000', '810000', '820000']);

/** Placeholder: no source gives founding dates, so the rows are marked synthetic. The national centre dates from 1 May 1925 [K]. */
const FOUNDED = '1950-01-01';
const NATIONAL_CENTRE_FOUNDED = '1925-05-01';

const levels = { NATION: 0, PROVINCE: 1, PREFECTURE: 2, COUNTY: 3 } as const;

/**
 * The national centre, the federations of all provinces, of Shandong's prefectures and of Baoji, and of the counties of
 * Linyi and Baoji. Keyed by division code; `code` is `<division>-Z` (总工会). They are no grassroots unions.
 */
export function federationTree(): Map<string, OrganizationPlan> {
  const tree = new Map<string, OrganizationPlan>();
  const ids = new IdRange(1);
  const add = (divisions: readonly Division[]) => {
    for (const division of divisions) tree.set(division.code, federationOf(division, ids.next(), tree));
  };
  add([findDivision('100000')!]);
  add(childDivisions('100000').filter((province) => !withoutFederation.has(province.code)));
  add([...childDivisions('370000'), findDivision('610300')!]);
  add([...childDivisions('371300'), ...childDivisions('610300')]);
  return tree;
}

function federationOf(division: Division, id: number, above: ReadonlyMap<string, OrganizationPlan>): OrganizationPlan {
  const parent = above.get(division.parentCode ?? '');
  const establishedOn = parent ? FOUNDED : NATIONAL_CENTRE_FOUNDED;
  return {
    id,
    code: `${division.code}-Z`,
    uscc: null,
    name: parent ? `${division.name}总工会` : '中华全国总工会',
    shortName: parent ? null : '全总',
    level: levels[division.level],
    kind: 'GENERAL_FEDERATION',
    isGrassroots: false,
    divisionCode: division.code,
    managementAreaCode: null,
    industry: null,
    category: null,
    establishedOn,
    entryRound: 0,
    parents: parent ? [{ line: 'AREA', parent, from: establishedOn, fromRound: 0 }] : [],
    reports: [],
  };
}
