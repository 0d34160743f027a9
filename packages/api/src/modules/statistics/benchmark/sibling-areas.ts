import type { Period } from '../period/period.js';
import { type AreaRow, areasWithin } from '../question/area.js';
import type { Reference } from '../reference/reference.js';

/** Areas of the same parent and level that exist on the last day of a period; the area itself is one of them. */
export function siblingAreas(reference: Pick<Reference, 'areas'>, area: AreaRow, { endOn }: Period): AreaRow[] {
  const parent = reference.areas.get(area.parentCode ?? '');
  if (!parent) return [];
  return areasWithin(reference, parent, area.level, { startOn: endOn, endOn }).filter(
    (each) => each.parentCode === parent.code,
  );
}
