import { NATION_CODE } from '@uniongraph/schema/codes/division-code';
import { type DivisionLevel, divisionLevels } from '@uniongraph/schema/codes/division-level';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { divisions } from '@uniongraph/schema/data/divisions';
import { memberCodes } from '../../modules/statistics/catalogue/dimension-members.js';
import { type PeriodExpression, parsePeriod } from '../../modules/statistics/period/parse-period.js';

/** Arguments of a question that decide how many rows it has. */
export interface QuestionArgs {
  area?: string | null;
  areaLevel?: DivisionLevel | null;
  areas?: readonly string[] | null;
  by: readonly StatisticsDimension[];
  period: string;
  totals?: boolean;
  first?: number | null;
  orderBy?: readonly unknown[] | null;
}

export interface Today {
  /** ISO date. */
  today: string;
  /** Division of the viewer's own unit. */
  areaCode: string;
}

/** Subordinates of an organization, which only the database knows: as many as the largest federation has industrial unions. */
const usualSubordinates = 100;
/** Townships of a county, which are in no national list. */
const usualTownships = 30;

/** At most so many rows, told from the arguments alone: what the database would know better is charged by what comes back. */
export function statisticsRows(args: QuestionArgs, { today, areaCode }: Today): number {
  const period = readPeriod(args.period, today);
  // Totals are computed also where they only put rows in order.
  const total = args.totals || args.first || args.orderBy?.length ? 1 : 0;
  const membersOf = (dimension: StatisticsDimension): number => {
    if (dimension === 'PERIOD') return (period?.periods.length ?? 1) + total;
    if (dimension === 'ORGANIZATION') return usualSubordinates + 1 + total;
    const members = dimension === 'AREA' ? areas(args, period, areaCode) : (memberCodes[dimension]?.length ?? 1);
    return members + 1 + total;
  };
  return [...new Set(args.by)].reduce((rows, dimension) => rows * membersOf(dimension), 1);
}

/** A period that cannot be read is refused by its own field. */
function readPeriod(text: string, today: string): PeriodExpression | undefined {
  try {
    return parsePeriod(text, today);
  } catch {
    return undefined;
  }
}

function areas(
  { area, areaLevel, areas: named }: QuestionArgs,
  period: PeriodExpression | undefined,
  own: string,
): number {
  if (named) return named.length;
  const code = area ?? own;
  const rank = areaLevel ? divisionLevels.codes.indexOf(areaLevel) : rankOf(code) + 1;
  if (rank >= divisionLevels.codes.indexOf('TOWNSHIP'))
    return usualTownships * Math.max(1, countBelow(code, 'COUNTY', period));
  // Four municipalities and a few prefectures have counties directly below: whichever level has more.
  const least = areaLevel ? 0 : countBelow(code, 'COUNTY', period, code);
  return Math.max(1, least, countBelow(code, divisionLevels.codes[rank] as DivisionLevel, period));
}

const rankOf = (code: string): number => {
  const level = divisions.find((division) => division.code === code)?.level;
  return level ? divisionLevels.codes.indexOf(level) : divisionLevels.codes.indexOf('COUNTY');
};

const counts = new Map<string, number>();

/** Divisions of a level within an area that existed in the period; those directly below `parent` if one is given. */
function countBelow(code: string, level: DivisionLevel, period: PeriodExpression | undefined, parent?: string): number {
  const { startOn = '0', endOn = '9' } = period?.whole ?? {};
  const key = `${code} ${level} ${startOn.slice(0, 4)} ${endOn.slice(0, 4)} ${parent ?? ''}`;
  const known = counts.get(key);
  if (known !== undefined) return known;
  const stem = code === NATION_CODE ? '' : code.replace(/(00)+$/, '');
  const count = divisions.filter(
    (each) =>
      each.level === level &&
      each.code.startsWith(stem) &&
      (parent === undefined || each.parentCode === parent) &&
      (each.validFrom === null || each.validFrom <= endOn) &&
      (each.validTo === null || each.validTo > startOn.slice(0, 4)),
  ).length;
  if (counts.size > 5_000) counts.clear();
  counts.set(key, count);
  return count;
}
