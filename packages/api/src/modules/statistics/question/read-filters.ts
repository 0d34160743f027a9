import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { sizeBands } from '@uniongraph/schema/codes/size-band';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { DimensionFilter } from './question.js';

/** The conditions that the filters of closed lists share. */
export interface ListFilter {
  eq?: string | null;
  in?: string[] | null;
  gte?: string | null;
  lte?: string | null;
  isNull?: boolean | null;
}

export type FilterInput = Partial<Record<keyof typeof dimensionOf, ListFilter | null>>;

const dimensionOf = {
  sizeBand: 'SIZE_BAND',
  industry: 'INDUSTRY',
  source: 'SOURCE',
  organizationKind: 'ORGANIZATION_KIND',
  unionState: 'UNION_STATE',
} as const satisfies Record<string, StatisticsDimension>;

const ordered: Partial<Record<StatisticsDimension, readonly string[]>> = {
  SIZE_BAND: sizeBands.codes,
  INDUSTRY: industrySections.codes,
};

/** The members that satisfy a filter, `null` standing for rows without one; undefined for no condition at all. */
function membersOf(dimension: StatisticsDimension, filter: ListFilter): (string | null)[] | undefined {
  const list = ordered[dimension];
  let members: (string | null)[] | undefined = list ? [...list, null] : undefined;
  const keep = (test: (member: string | null) => boolean, all: readonly (string | null)[]) => {
    members = (members ?? all).filter(test);
  };
  const { eq, in: oneOf, gte, lte, isNull } = filter;
  if (eq) keep((member) => member === eq, [eq]);
  if (oneOf) keep((member) => member !== null && oneOf.includes(member), oneOf);
  if (gte && list) keep((member) => member !== null && list.indexOf(member) >= list.indexOf(gte), list);
  if (lte && list) keep((member) => member !== null && list.indexOf(member) <= list.indexOf(lte), list);
  if (typeof isNull === 'boolean') keep((member) => (member === null) === isNull, []);
  const conditions = [eq, oneOf, gte, lte, isNull].filter((condition) => condition !== null && condition !== undefined);
  return conditions.length === 0 ? undefined : members;
}

/** Turns the `where` of a statistics query into members by dimension. */
export function readFilters(where: FilterInput | null | undefined): DimensionFilter[] {
  return Object.entries(where ?? {}).flatMap(([key, filter]) => {
    const dimension = dimensionOf[key as keyof typeof dimensionOf];
    const values = dimension && filter && membersOf(dimension, filter);
    return values ? [{ dimension, values }] : [];
  });
}
