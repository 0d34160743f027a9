import type { CoverageData } from './coverage-query.js';

type Division = NonNullable<CoverageData['division']>;

const levels: readonly Division['level'][] = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'];

/** From the nation down to the area itself. */
export function areaPathOf(division: Division): Division['ancestors'] {
  const above = [...division.ancestors].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  return [...above, division];
}
