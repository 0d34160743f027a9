import { type DivisionLevel, divisionLevels } from '@uniongraph/schema/codes/division-level';

/** The levels whose areas lie inside an area of the given level. */
export function areaLevelsBelow(level: DivisionLevel): DivisionLevel[] {
  const rank = divisionLevels.get(level).rank;
  return divisionLevels.items.filter((item) => item.rank > rank).map((item) => item.code);
}
