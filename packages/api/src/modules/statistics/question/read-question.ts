import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { DivisionLevel } from '@uniongraph/schema/codes/division-level';
import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { FieldFault } from '../../../errors.js';
import { checkAreas } from '../../../shared/areas/check-areas.js';
import type { Faults } from '../../../shared/faults.js';
import { type PeriodExpression, parsePeriod } from '../period/parse-period.js';
import { PeriodFault } from '../period/period-fault.js';
import type { StatisticsSource } from '../reference/statistics-source.js';
import type { OrganizationSubtree } from '../types/organization-subtree.input.js';
import type { StatisticsFilter } from '../types/statistics-filter.input.js';
import type { StatisticsSelectionArgs } from '../types/statistics-selection.args.js';
import type { ViewerArea } from '../types/viewer-area.js';
import { type AreaRow, levelName, nextLevel } from './area.js';
import { checkFirst } from './check-first.js';
import { questionFaults } from './check-question.js';
import { chooseArea } from './choose-area.js';
import { ownSubtree } from './own-subtree.js';
import { publishedThrough } from './published-through.js';
import type { Ask, Question } from './question.js';
import { readAreas } from './read-areas.js';
import { ConditionReader } from './read-condition.js';
import { readHaving } from './read-having.js';
import { readOrder } from './read-order.js';
import { readUnder } from './read-under.js';
import { refuseOutside } from './refuse-outside.js';

export interface QuestionArgs extends Omit<StatisticsSelectionArgs, 'rest'> {
  rest?: boolean;
  area?: string | null | undefined;
  under?: OrganizationSubtree | null | undefined;
  viewerArea?: ViewerArea | null | undefined;
  areaLevel?: DivisionLevel | null | undefined;
  by: StatisticsDimension[];
  period: string;
  where: StatisticsFilter | null;
  totals: boolean;
  asKnownOn?: string | null | undefined;
}

function readPeriod(text: string, today: string, faults: Faults): PeriodExpression | undefined {
  try {
    return parsePeriod(text, today);
  } catch (fault) {
    if (!(fault instanceof PeriodFault)) throw fault;
    faults.add('period', 'MALFORMED_PERIOD', `${fault.zh}。`, `${fault.en}.`);
    return undefined;
  }
}

const wrongLevel = (area: AreaRow, level: DivisionLevel): FieldFault => ({
  path: 'areaLevel',
  code: 'LEVEL_NOT_BELOW_AREA',
  messageZh: `${area.name}是 ${levelName(area.level)} 级，分组级别 ${level} 必须在其下（或与其相同）。`,
  messageEn: `${area.romanisedName} is at level ${levelName(area.level)}; rows of level ${level} must lie at or below it.`,
  expected: divisionLevels.codes.slice(Math.max(area.level, 1)).join(', '),
});

/** Checks the arguments against the divisions and the facts; throws BAD_USER_INPUT with every fault at once, those found before among them. */
export async function readQuestion(
  { db, reference, viewer }: Pick<StatisticsSource, 'db' | 'reference' | 'viewer'>,
  args: QuestionArgs,
  asks: Ask[],
  today: string,
  faults: Faults,
): Promise<Question> {
  const expression = readPeriod(args.period, today, faults);
  const chosen = chooseArea(reference, args, viewer, faults);
  const area = reference.areas.get(chosen.code ?? '');
  if (!area && chosen.code) await checkAreas(db, [{ path: 'area', code: chosen.code }], faults);
  let areaLevel: number | null = args.areaLevel ? divisionLevels.get(args.areaLevel).rank : chosen.level;
  if (area) refuseOutside(viewer, area, reference);
  const areas = await readAreas({ db, reference }, args.areas, area, faults);
  if (areas && args.areaLevel)
    faults.add('areaLevel', 'AREAS_OR_LEVEL', 'areas 与 areaLevel 只能给其一。', 'Give areas or areaLevel, not both.');
  else if (args.areaLevel && !args.by.includes('AREA'))
    faults.add(
      'areaLevel',
      'LEVEL_WITHOUT_AREA',
      '没有按 AREA 分组，各行没有级别可言。',
      'Rows are not grouped by AREA, so that they are of no level.',
      'by: [AREA]',
    );
  if (areas) areaLevel = areas[0]?.level ?? null;
  else if (area && args.areaLevel && (areaLevel as number) < Math.max(area.level, 1))
    faults.found.push(wrongLevel(area, args.areaLevel));
  if (area && areaLevel === null) areaLevel = args.by.includes('AREA') ? nextLevel(reference, area) : area.level;
  const under = expression
    ? await readUnder(db, args.under ?? ownSubtree(viewer), expression.whole, today, faults)
    : null;
  const reader = new ConditionReader(faults);
  const condition = reader.read(args.where);
  const [source] = reader.sources;
  const question = {
    area: area as AreaRow,
    areaLevel: areaLevel ?? 0,
    areas,
    under,
    by: args.by,
    whole: expression?.whole as Question['whole'],
    periods: (args.by.includes('PERIOD') ? expression?.periods : expression && [expression.whole]) ?? [],
    condition,
    sources: source
      ? (source.values.filter((each) => reader.sources.every(({ values }) => values.includes(each))) as DataSource[])
      : null,
    totals: args.totals,
    asKnownOn: args.asKnownOn ?? null,
    publishedThrough: publishedThrough(viewer, reference, today),
    today,
    asks,
    having: readHaving(args.having ?? [], asks, faults),
    orderBy: readOrder(args.orderBy ?? [], { by: args.by, asks }, faults),
    first: args.first ?? null,
    rest: args.rest ?? false,
  };
  checkFirst(question, faults);
  faults.found.push(...questionFaults(question, source));
  faults.throwIfAny();
  return question;
}
