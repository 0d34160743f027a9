import type { Period } from '../period/period.js';
import type { AreaRow } from '../question/area.js';
import type { Reference } from '../reference/reference.js';

/** Areas of the same parent and level that exist on the last day of a period; the area itself is one of them. */
export const siblingAreas = ({ areas }: Pick<Reference, 'areas'>, area: AreaRow, { endOn }: Period): AreaRow[] =>
  [...areas.values()].filter(
    (each) =>
      each.parentCode === area.parentCode &&
      each.level === area.level &&
      (each.validFrom ?? '') <= endOn &&
      (each.validTo ?? '9999') > endOn,
  );
