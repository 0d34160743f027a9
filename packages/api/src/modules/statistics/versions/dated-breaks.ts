import { addDays } from '../../../shared/calendar/add-days.js';
import type { SeriesBreakRow } from '../reference/reference.js';
import type { DatedDefinition } from './dated-definition.js';
import { definitionOn } from './dated-definitions.js';

/** A break as it is recorded: its note says what counted before and after. */
export type RecordedBreak = Omit<SeriesBreakRow, 'before' | 'after'>;

/** A change of version that nobody recorded as a break is one all the same. */
function unrecorded(key: string, definitions: readonly DatedDefinition[], recorded: readonly RecordedBreak[]) {
  return definitions.flatMap(({ validTo, formula, formulaEn }, index): RecordedBreak[] => {
    const next = definitions[index + 1];
    if (validTo === null || !next || recorded.some((each) => each.indicatorKey === key && each.effectiveOn === validTo))
      return [];
    const note = `自${validTo}起改变口径：此前为${formula}，此后为${next.formula}。`;
    const noteEn = `Defined anew from ${validTo}: before ${formulaEn}, then ${next.formulaEn}.`;
    return [{ indicatorKey: key, effectiveOn: validTo, note, noteEn }];
  });
}

/** Every break, the earliest first, with the definitions before and after it; null for both where it changed none that is known. */
export function datedBreaks(
  recorded: readonly RecordedBreak[],
  definitions: ReadonlyMap<string, readonly DatedDefinition[]>,
): SeriesBreakRow[] {
  const all = [...recorded, ...[...definitions].flatMap(([key, own]) => unrecorded(key, own, recorded))];
  return all
    .map((each) => {
      const own = definitions.get(each.indicatorKey) ?? [];
      const before = definitionOn(own, addDays(each.effectiveOn, -1)) ?? null;
      const after = definitionOn(own, each.effectiveOn) ?? null;
      return before === after ? { ...each, before: null, after: null } : { ...each, before, after };
    })
    .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
}
