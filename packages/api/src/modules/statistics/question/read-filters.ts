import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { sizeBands } from '@uniongraph/schema/codes/size-band';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { Faults } from '../../../shared/faults.js';
import { MAXIMUM_LIST } from '../../../shared/filters/maximum-list.js';
import type { StatisticsFilter } from '../types/statistics-filter.input.js';
import type { DimensionFilter } from './question.js';

/** The comparisons that the filters of closed lists share. */
interface Comparisons {
  eq?: string | null;
  in?: string[] | null;
  gte?: string | null;
  lte?: string | null;
  isNull?: boolean | null;
}

const dimensionOf: Record<keyof StatisticsFilter, StatisticsDimension> = {
  sizeBand: 'SIZE_BAND',
  industry: 'INDUSTRY',
  source: 'SOURCE',
  organizationKind: 'ORGANIZATION_KIND',
  unionState: 'UNION_STATE',
};

const ordered: Partial<Record<StatisticsDimension, readonly string[]>> = {
  SIZE_BAND: sizeBands.codes,
  INDUSTRY: industrySections.codes,
};

/** The members that satisfy a filter, `null` standing for rows without one; undefined for no condition at all. */
function membersOf(dimension: StatisticsDimension, filter: Comparisons): (string | null)[] | undefined {
  const list = ordered[dimension];
  let members: (string | null)[] | undefined;
  const keep = (test: (member: string | null) => boolean, all: readonly (string | null)[]) => {
    members = (members ?? (list ? [...list, null] : all)).filter(test);
  };
  const { eq, in: oneOf, gte, lte, isNull } = filter;
  if (eq) keep((member) => member === eq, [eq]);
  if (oneOf) keep((member) => member !== null && oneOf.includes(member), oneOf);
  if (gte && list) keep((member) => member !== null && list.indexOf(member) >= list.indexOf(gte), list);
  if (lte && list) keep((member) => member !== null && list.indexOf(member) <= list.indexOf(lte), list);
  if (typeof isNull === 'boolean') keep((member) => (member === null) === isNull, []);
  return members;
}

function check(path: string, filter: Comparisons, faults: Faults): void {
  for (const [operator, value] of Object.entries(filter)) {
    const at = `${path}.${operator}`;
    if (value === null) faults.addNull(at);
    else if (Array.isArray(value) && value.length > MAXIMUM_LIST) faults.addTooMany(at, MAXIMUM_LIST, value.length);
  }
}

/** Turns the `where` of a statistics query into members by dimension. A comparison with null is refused. */
export function readFilters(where: StatisticsFilter | null, faults: Faults): DimensionFilter[] {
  return Object.entries(where ?? {}).flatMap(([key, filter]: [string, Comparisons | null]) => {
    const path = `where.${key}`;
    if (filter === null) {
      faults.addNull(path);
      return [];
    }
    check(path, filter, faults);
    const dimension = dimensionOf[key as keyof StatisticsFilter];
    const values = membersOf(dimension, filter);
    return values ? [{ dimension, values }] : [];
  });
}
