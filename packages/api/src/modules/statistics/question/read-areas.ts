import type { Kysely } from 'kysely';
import { listLimits } from '../../../limits/list-limits.js';
import { checkAreas } from '../../../shared/areas/check-areas.js';
import type { Faults } from '../../../shared/faults.js';
import type { Tables } from '../../../tables.js';
import type { Reference } from '../reference/reference.js';
import { type AreaRow, isWithin, levelName } from './area.js';

/** The areas that a question lists, all of one level within its area; null where it lists none. */
export async function readAreas(
  { db, reference }: { db: Kysely<Tables>; reference: Reference },
  codes: readonly string[] | null | undefined,
  whole: AreaRow | undefined,
  faults: Faults,
): Promise<AreaRow[] | null> {
  if (!codes) return null;
  if (codes.length === 0)
    faults.add('areas', 'NO_AREAS', '至少要有一个地区。', 'At least one area is needed.', 'areas: ["371300"]');
  if (codes.length > listLimits.comparedValues) {
    faults.addTooMany('areas', listLimits.comparedValues, codes.length);
    return null;
  }
  await checkAreas(
    db,
    codes.flatMap((code, index) => (reference.areas.has(code) ? [] : [{ path: `areas[${index}]`, code }])),
    faults,
  );
  const areas = codes.flatMap((code) => reference.areas.get(code) ?? []);
  for (const [index, code] of codes.entries()) {
    const area = reference.areas.get(code);
    if (!area) continue;
    const path = `areas[${index}]`;
    const name = `${area.name}（${code}）`;
    const nameEn = `${area.romanisedName} (${code})`;
    const level = levelName((areas[0] as AreaRow).level);
    if (codes.indexOf(code) < index) faults.add(path, 'REPEATED_AREA', `${name}重复。`, `${nameEn} stands twice.`);
    else if (whole && !isWithin(area, whole))
      faults.add(
        path,
        'AREA_OUTSIDE',
        `${name}不在${whole.name}（${whole.code}）以内。`,
        `${nameEn} does not lie in ${whole.romanisedName} (${whole.code}).`,
      );
    else if (area.level === 0)
      faults.add(path, 'AREA_TOO_HIGH', '全国不能作为一行：请省略 areas。', 'The nation is no row: leave areas out.');
    else if (levelName(area.level) !== level)
      faults.add(
        path,
        'AREA_LEVELS_MIXED',
        `各地区须为同一级：${name}是 ${levelName(area.level)} 级，第一个是 ${level} 级。`,
        `All areas must be of one level: ${nameEn} is of ${levelName(area.level)}, the first of ${level}.`,
        level,
      );
  }
  return areas;
}
