import { type CodeOf, defineCodeList } from './code-list.js';

/** Disjoint bands by head-count, both ends inclusive. The cumulative “25+” of reports is the sum of the bands from 25 up. */
export const sizeBands = defineCodeList({
  name: 'SizeBand',
  zh: '单位职工人数分组',
  en: 'Size band of employing units',
  source: 'domain.md §0.3, §2.7',
  items: [
    { code: 'FROM_1_TO_24', zh: '1–24人', en: '1–24 workers', floor: 1, ceiling: 24 },
    { code: 'FROM_25_TO_49', zh: '25–49人', en: '25–49 workers', floor: 25, ceiling: 49 },
    { code: 'FROM_50_TO_99', zh: '50–99人', en: '50–99 workers', floor: 50, ceiling: 99 },
    { code: 'FROM_100_TO_499', zh: '100–499人', en: '100–499 workers', floor: 100, ceiling: 499 },
    { code: 'FROM_500_TO_999', zh: '500–999人', en: '500–999 workers', floor: 500, ceiling: 999 },
    { code: 'FROM_1000', zh: '1000人以上', en: '1000 workers or more', floor: 1000, ceiling: null },
  ],
});

export type SizeBand = CodeOf<typeof sizeBands>;

/** Band of a head-count; undefined for a unit without workers. Throws on what is no count. */
export function sizeBandOf(employees: number): SizeBand | undefined {
  if (!Number.isSafeInteger(employees) || employees < 0) throw new RangeError(`${employees} is no head-count`);
  return sizeBands.items.findLast((band) => employees >= band.floor)?.code;
}

/** The disjoint bands that make up “`floor` workers or more”, such as 25 → the five bands from 25 up. */
export function sizeBandsFrom(floor: number): readonly SizeBand[] {
  if (!sizeBands.items.some((band) => band.floor === floor)) throw new RangeError(`no size band starts at ${floor}`);
  return sizeBands.items.filter((band) => band.floor >= floor).map((band) => band.code);
}
