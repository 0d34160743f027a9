import { addDays } from '../../shared/calendar/add-days.js';

/** A round of reports. Times of knowledge are fixed, so that loading twice gives the same ledgers. */
export interface Round {
  index: number;
  code: string;
  name: string;
  nameEn: string;
  periodStart: string;
  /** Day on which stocks are counted, the last of the period. */
  stockDate: string;
  closedOn: string;
  /** When its rows became known: the evening (China) of the closing day. */
  recordedAt: string;
  isAnnual: boolean;
  /** Days between the stock date before and this one, in two halves: units register in the first, join in the second. */
  firstHalf: [string, string];
  secondHalf: [string, string];
  /**
   * Unions of Linyi, in thousandths of the end-2022 number, on a logistic curve that passes through it:
   * 1.08 / (1 + exp(-0.55 (t - 2018.408))), t in years. Written out because only whole numbers are the same everywhere.
   */
  growth: number;
}

const growths = [697, 762, 820, 871, 913, 948, 977, 1000, 1018, 1032, 1043, 1052];

function roundOf(growth: number, index: number): Round {
  const year = 2019 + Math.floor(index / 2);
  const isAnnual = index % 2 === 1;
  const stockDate = isAnnual ? `${year}-12-31` : `${year}-06-30`;
  const closedOn = isAnnual ? `${year + 1}-01-31` : `${year}-07-31`;
  const opened = isAnnual ? `${year}-07-01` : `${year}-01-01`;
  const middle = isAnnual ? `${year}-09-30` : `${year}-03-31`;
  return {
    index,
    code: isAnnual ? `${year}` : `${year}-H1`,
    name: isAnnual ? `${year}年年报` : `${year}年半年报`,
    nameEn: isAnnual ? `Annual report ${year}` : `Half-year report ${year}`,
    periodStart: `${year}-01-01`,
    stockDate,
    closedOn,
    recordedAt: `${closedOn}T10:00:00Z`,
    isAnnual,
    firstHalf: [opened, middle],
    secondHalf: [addDays(middle, 1), stockDate],
    growth,
  };
}

/** Half-year and annual rounds of 2019 to 2024, oldest first (domain.md §4.11). */
export const rounds: readonly Round[] = growths.map(roundOf);

export const LAST_ROUND = rounds.length - 1;

/** Index of the annual round of 2022, the one that equals the published figures. */
export const ANCHOR = rounds.findIndex((round) => round.code === '2022');

/** From this round on members in new forms of employment are counted (the demonstration's definition break). */
export const NEW_FORM_COUNTED_FROM = rounds.findIndex((round) => round.code === '2021-H1');

export const roundAt = (index: number): Round => {
  const round = rounds[index];
  if (!round) throw new RangeError(`there is no round ${index}`);
  return round;
};
