import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { addDays } from '../../../shared/calendar/add-days.js';
import { storedMember } from '../catalogue/dimension-members.js';
import { termsOf } from '../catalogue/indicator-dimensions.js';
import { type Aggregate, aggregatesOf } from '../cube/aggregate.js';
import type { ColumnCondition } from '../cube/condition-sql.js';
import { leavesOf, mapLeaves } from '../cube/condition-tree.js';
import type { CubeGroup, CubeRequest } from '../cube/cube-request.js';
import { subordinateColumn } from '../cube/subtree.js';
import type { Fact } from '../define-fact.js';
import type { Period } from '../period/period.js';
import { shiftPeriod } from '../period/periods-between.js';
import { windowPeriod } from '../period/window-period.js';
import { chooseRollup } from '../rollup/choose-rollup.js';
import { areaColumn } from './area.js';
import { isRunning, likeDay } from './like-day.js';
import { type Ask, type DimensionFilter, hasDimension, type Question } from './question.js';
import { sourceOf } from './source-of.js';

/** The day on which a period's stocks are counted: its last, or today within it. */
export const balanceDay = (period: Period, today: string): string => (period.endOn < today ? period.endOn : today);

const daysBefore = new WeakMap<Period, string>();

/** The day before a period: what is counted up to then is not of the period. */
export function dayBefore(period: Period): string {
  const day = daysBefore.get(period) ?? addDays(period.startOn, -1);
  daysBefore.set(period, day);
  return day;
}

/** The days up to which an earlier value is counted where a later one of the same indicator, of a period that runs, is set beside it. */
const likeDays = ({ asks, today }: Question, { indicator, months, window }: Ask, period: Period): string[] =>
  asks.flatMap((later) =>
    later.indicator === indicator &&
    later.window === window &&
    later.months < months &&
    isRunning(shiftPeriod(period, later.months), today)
      ? [likeDay(today, months - later.months)]
      : [],
  );

/** One request a fact, whatever the number of indicators, rows and periods. */
export function planCubes(question: Question): Map<Fact, CubeRequest> {
  const aggregates = new Map<Fact, Map<string, Aggregate>>();
  const instants = new Map<Fact, Set<string>>();
  for (const ask of question.asks) {
    const { indicator, months, window } = ask;
    for (const term of termsOf(indicator)) {
      const ofFact = aggregates.get(term.fact) ?? new Map();
      aggregates.set(term.fact, ofFact);
      const days = instants.get(term.fact) ?? new Set();
      instants.set(term.fact, days);
      const needed = aggregatesOf(term, sourceOf(question, indicator, term.fact));
      for (const aggregate of needed) ofFact.set(aggregate.id, aggregate);
      for (const period of question.periods) {
        const shifted = shiftPeriod(period, months);
        days.add(balanceDay(shifted, question.today));
        for (const day of likeDays(question, ask, period)) days.add(day);
        if (needed[0]?.kind === 'FLOW') days.add(dayBefore(windowPeriod(shifted, window)));
      }
    }
  }
  return new Map(
    [...aggregates].map(([fact, ofFact]) => [
      fact,
      request(question, fact, [...ofFact.values()], [...(instants.get(fact) ?? [])]),
    ]),
  );
}

const columnCondition = (fact: Fact, { dimension, values }: DimensionFilter): ColumnCondition => ({
  column: fact.groups[dimension] as string,
  values: values.map((member) => (member === null ? null : storedMember(dimension, member))),
});

/** Members of a grouping are ordered by what they sum up to over the later ones. */
export const needsTotals = ({ totals, orderBy, first }: Question): boolean =>
  totals || first !== null || orderBy.some((key) => 'ask' in key);

/** Sources are never added up, and a cube's instants are no grouping. */
export const hasTotalOver = (question: Question, dimension: StatisticsDimension): boolean =>
  needsTotals(question) && dimension !== 'SOURCE' && dimension !== 'PERIOD';

/** Rollups keep areas apart, not organizations. */
export const ofOrganizations = { rollup: null, missed: { reason: 'ORGANIZATION_TREE' } } as const;

function request(question: Question, fact: Fact, aggregates: Aggregate[], days: string[]): CubeRequest {
  const groups = question.by.flatMap((dimension): CubeGroup[] => {
    if (dimension === 'PERIOD') return [];
    if (dimension === 'AREA') return [{ dimension, column: areaColumn(question.areaLevel) ?? 'area_code' }];
    if (dimension === 'SOURCE') return [{ dimension, column: 'source' }];
    if (dimension === 'ORGANIZATION') return [{ dimension, column: subordinateColumn }];
    return [{ dimension, column: fact.groups[dimension] as string }];
  });
  const named = new Set(aggregates.map((aggregate) => aggregate.source));
  const single = [...named].filter((source): source is DataSource => source !== null);
  const filter = question.condition && mapLeaves(question.condition, (leaf) => columnCondition(fact, leaf));
  const areas = question.areas && {
    leaf: { column: areaColumn(question.areaLevel) as string, values: question.areas.map(({ code }) => code) },
  };
  const level = question.areas || hasDimension(question, 'AREA') ? question.areaLevel : question.area.level;
  const dimensions = [
    ...groups.filter(({ dimension }) => dimension !== 'AREA' && dimension !== 'SOURCE').map(({ column }) => column),
    ...(filter ? leavesOf(filter).map(({ column }) => column) : []),
    ...aggregates.flatMap((aggregate) => aggregate.where.map(([column]) => column)),
  ];
  return {
    fact,
    area: question.area,
    level,
    ...(question.under ? ofOrganizations : chooseRollup(fact, { dimensions, level, asKnownOn: question.asKnownOn })),
    groups,
    totalOver: groups.map((group) => group.dimension).filter((dimension) => hasTotalOver(question, dimension)),
    aggregates,
    instants: days.sort(),
    condition: areas && filter ? { all: [areas, filter] } : (areas ?? filter),
    sources: fact.sources.length === 0 ? null : named.has(null) ? (question.sources ?? fact.sources) : single,
    asKnownOn: question.asKnownOn,
    under: question.under,
  };
}
