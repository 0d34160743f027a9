import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import type { UnitCategory } from '@uniongraph/schema/codes/unit-category';

/** One half of the published baseline. Units and members are published (v:bj, domain.md §4.8), the rest is synthetic. */
export interface BaojiSector {
  key: 'PUBLIC' | 'NON_PUBLIC';
  coveredUnits: number;
  members: number;
  workers: number;
  newForm: number;
  /** Unions of one unit; the other covered units belong to joint unions. */
  singles: number;
  joint: number;
  categories: Partial<Record<UnitCategory, number>>;
}

/** 11,900 units, 72 % of them non-public; 867,000 members, 77 % of them in non-public units. */
export const baojiSectors: readonly BaojiSector[] = [
  {
    key: 'NON_PUBLIC',
    coveredUnits: 8_568,
    members: 667_590,
    workers: 705_000,
    newForm: 24_000,
    singles: 280,
    joint: 400,
    categories: { '170': 74, '200': 2, '300': 3, '600': 13, '700': 8 },
  },
  {
    key: 'PUBLIC',
    coveredUnits: 3_332,
    members: 199_410,
    workers: 210_000,
    newForm: 1_000,
    singles: 120,
    joint: 200,
    categories: { '110': 14, '120': 5, '151': 9, '161': 8, '400': 42, '500': 22 },
  },
];

/** Synthetic: units without a union, most of them small. */
export const BAOJI_UNCOVERED = 2_900;

/** The day of the baseline: the source prints the month, its year is 2021 or 2022 (domain.md §3.1). */
export const BAOJI_AS_OF = '2021-05-31';

export const singleBands: Partial<Record<SizeBand, number>> = {
  FROM_100_TO_499: 30,
  FROM_500_TO_999: 45,
  FROM_1000: 25,
};

export const jointBands: Partial<Record<SizeBand, number>> = {
  FROM_1_TO_24: 35,
  FROM_25_TO_49: 30,
  FROM_50_TO_99: 25,
  FROM_100_TO_499: 10,
};
