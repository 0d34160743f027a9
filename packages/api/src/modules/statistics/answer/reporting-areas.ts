import type { Fact } from '../define-fact.js';
import type { AreaRow } from '../question/area.js';
import { nationOf } from '../question/area.js';
import type { Reference } from '../reference/reference.js';

/** How many of an area's counties had reported anything by a day, of those that existed. */
export interface ReportingAreas {
  reported: number;
  expected: number;
}

const COUNTY = 3;
const countiesOf = new WeakMap<Reference, Map<string, AreaRow[]>>();
const counted = new WeakMap<Reference, Map<string, ReportingAreas>>();

/** The counties of every area, itself among them where it is one. */
function counties(reference: Reference): Map<string, AreaRow[]> {
  const known = countiesOf.get(reference);
  if (known) return known;
  const byArea = new Map<string, AreaRow[]>();
  const nation = nationOf(reference)?.code ?? null;
  for (const area of reference.areas.values()) {
    if (area.level !== COUNTY) continue;
    for (const code of [area.code, area.prefectureCode, area.provinceCode, nation]) {
      if (code === null) continue;
      const list = byArea.get(code);
      if (list) list.push(area);
      else byArea.set(code, [area]);
    }
  }
  countiesOf.set(reference, byArea);
  return byArea;
}

/** Null where nothing is known of it: below counties, and before the rollups were first built. */
export function reportingAreas(
  reference: Reference,
  fact: Fact,
  source: string | null,
  area: AreaRow,
  day: string,
): ReportingAreas | null {
  const bySource = reference.reporting[fact.key];
  if (!bySource || area.level > COUNTY) return null;
  const month = day.slice(0, 7);
  const memo = counted.get(reference) ?? new Map<string, ReportingAreas>();
  counted.set(reference, memo);
  const key = `${fact.key}|${source}|${area.code}|${month}`;
  const known = memo.get(key);
  if (known) return known;
  const since = bySource[fact.sources.length === 0 ? '' : (source ?? '')] ?? {};
  const existing = (counties(reference).get(area.code) ?? []).filter(
    ({ validFrom, validTo }) => (validFrom ?? '') <= day && (validTo ?? '9999') > day,
  );
  const found = {
    reported: existing.filter(({ code }) => (since[code] ?? '9999').slice(0, 7) <= month).length,
    expected: existing.length,
  };
  memo.set(key, found);
  return found;
}
