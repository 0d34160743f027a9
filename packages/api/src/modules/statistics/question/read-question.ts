import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { DivisionLevel } from '@uniongraph/schema/codes/division-level';
import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { QueryExecutorProvider } from 'kysely';
import { badUserInput, type FieldFault } from '../../../errors.js';
import { isDate } from '../period/calendar.js';
import { type PeriodExpression, PeriodFault, parsePeriod } from '../period/parse-period.js';
import { type AreaRow, findArea, levelName, nextLevel } from './area.js';
import { questionFaults } from './check-question.js';
import type { Ask, DimensionFilter, Question } from './question.js';

export interface QuestionArgs {
  area: string;
  areaLevel?: DivisionLevel | null | undefined;
  by: StatisticsDimension[];
  period: string;
  filters: DimensionFilter[];
  totals: boolean;
  asKnownOn?: string | null | undefined;
}

function readPeriod(text: string, faults: FieldFault[]): PeriodExpression | undefined {
  try {
    return parsePeriod(text);
  } catch (fault) {
    if (!(fault instanceof PeriodFault)) throw fault;
    faults.push({ path: 'period', code: 'MALFORMED_PERIOD', messageZh: `${fault.zh}。`, messageEn: `${fault.en}.` });
    return undefined;
  }
}

const unknownArea = (code: string): FieldFault => ({
  path: 'area',
  code: 'UNKNOWN_AREA',
  messageZh: `没有行政区划代码 ${code}。`,
  messageEn: `There is no division ${code}.`,
  expected: '100000 全国 nation, 370000 山东省 Shandong, 371300 临沂市 Linyi, 371302 兰山区 Lanshan',
});

const wrongLevel = (area: AreaRow, level: DivisionLevel): FieldFault => ({
  path: 'areaLevel',
  code: 'LEVEL_NOT_BELOW_AREA',
  messageZh: `${area.name}是 ${levelName(area.level)} 级，分组级别 ${level} 必须在其下（或与其相同）。`,
  messageEn: `${area.romanisedName} is at level ${levelName(area.level)}; rows of level ${level} must lie at or below it.`,
  expected: divisionLevels.codes.slice(Math.max(area.level, 1)).join(', '),
});

/** Checks the arguments against the divisions and the facts; throws BAD_USER_INPUT with every fault at once. */
export async function readQuestion(
  db: QueryExecutorProvider,
  args: QuestionArgs,
  asks: Ask[],
  today: string,
): Promise<Question> {
  const faults: FieldFault[] = [];
  const expression = readPeriod(args.period, faults);
  const area = await findArea(db, args.area);
  if (!area) faults.push(unknownArea(args.area));
  let areaLevel: number | null = args.areaLevel ? divisionLevels.get(args.areaLevel).rank : null;
  if (area && args.areaLevel && (areaLevel as number) < Math.max(area.level, 1))
    faults.push(wrongLevel(area, args.areaLevel));
  if (args.asKnownOn && !isDate(args.asKnownOn)) {
    faults.push({
      path: 'asKnownOn',
      code: 'MALFORMED_DATE',
      messageZh: '应为日期。',
      messageEn: 'A date is expected.',
      expected: '2024-05-20',
    });
  }
  if (area && areaLevel === null) areaLevel = args.by.includes('AREA') ? await nextLevel(db, area) : area.level;
  const named = args.filters.find((filter) => filter.dimension === 'SOURCE');
  const question = {
    area: area as AreaRow,
    areaLevel: areaLevel ?? 0,
    by: args.by,
    whole: expression?.whole as Question['whole'],
    periods: (args.by.includes('PERIOD') ? expression?.periods : expression && [expression.whole]) ?? [],
    filters: args.filters.filter((filter) => filter.dimension !== 'SOURCE'),
    sources: named ? (named.values as DataSource[]) : null,
    totals: args.totals,
    asKnownOn: args.asKnownOn ?? null,
    today,
    asks,
  };
  faults.push(...questionFaults(question, args.filters));
  if (faults.length > 0) throw badUserInput(faults);
  return question;
}
