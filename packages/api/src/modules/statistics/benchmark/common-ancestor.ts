import type { AreaRow } from '../question/area.js';
import type { Reference } from '../reference/reference.js';

/** From the root down to the area itself. */
function pathOf({ areas }: Pick<Reference, 'areas'>, area: AreaRow): AreaRow[] {
  const parent = area.parentCode === null ? undefined : areas.get(area.parentCode);
  return parent ? [...pathOf({ areas }, parent), area] : [area];
}

/** The lowest area that all of some areas lie in or are; undefined for areas of different trees. */
export function commonAncestor(reference: Pick<Reference, 'areas'>, areas: readonly AreaRow[]): AreaRow | undefined {
  const [first = [], ...others] = areas.map((area) => pathOf(reference, area));
  return first.findLast((each, level) => others.every((path) => path[level]?.code === each.code));
}
