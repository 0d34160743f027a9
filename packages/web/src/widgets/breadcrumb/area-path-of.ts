import { type DivisionLevel, divisionLevels } from '@uniongraph/schema/codes/division-level';

interface Placed {
  level: DivisionLevel;
}

const rank = ({ level }: Placed) => divisionLevels.get(level).rank;

/** From the nation down to the area itself. */
export function areaPathOf<Area extends Placed>(division: Area & { ancestors: readonly Area[] }): Area[] {
  const above = [...division.ancestors].sort((a, b) => rank(a) - rank(b));
  return [...above, division];
}
