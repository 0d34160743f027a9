import { pageCursor } from './page-cursor.js';
import type { OrganizationsState } from './use-organizations-state.js';

type ListState = Pick<
  OrganizationsState,
  'area' | 'q' | 'kind' | 'level' | 'status' | 'grassroots' | 'sort' | 'desc' | 'size' | 'after' | 'before'
>;

const highestFirst = [{ field: 'LEVEL' as const }, { field: 'CODE' as const }];

/** The variables of the list query; what filters nothing is left out. */
export function listVariables(state: ListState) {
  const { area, q, kind, level, status, grassroots, sort, desc, size, after, before } = state;
  return {
    where: {
      division: { within: area },
      ...(kind ? { kind: { eq: kind } } : {}),
      ...(level ? { level: { eq: level } } : {}),
      ...(status === 'ALL' ? {} : { status: { eq: status } }),
      ...(grassroots === null ? {} : { isGrassroots: { eq: grassroots } }),
    },
    ...(q ? { search: q } : {}),
    orderBy: sort ? [{ field: sort, direction: desc ? ('DESC' as const) : ('ASC' as const) }] : highestFirst,
    ...pageCursor({ after, before }, size),
  };
}
