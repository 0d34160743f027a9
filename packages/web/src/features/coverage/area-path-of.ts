import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import type { CoverageData } from './coverage-query.js';

type Division = NonNullable<CoverageData['division']>;

const rank = ({ level }: Pick<Division, 'level'>) => divisionLevels.get(level).rank;

/** From the nation down to the area itself. */
export function areaPathOf(division: Division): Division['ancestors'] {
  const above = [...division.ancestors].sort((a, b) => rank(a) - rank(b));
  return [...above, division];
}
