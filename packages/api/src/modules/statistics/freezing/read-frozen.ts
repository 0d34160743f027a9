import type { QueryExecutorProvider } from 'kysely';
import { readCube } from '../cube/read-cube.js';
import { balanceDay, dayBefore, planCubes } from '../question/plan-cubes.js';
import type { Question } from '../question/question.js';
import { cubeBetween } from './cube-between.js';
import type { FrozenCubes } from './frozen-cubes.js';
import type { FrozenPeriodRow } from './frozen-period-row.js';
import { type FrozenSpan, frozenSpans } from './frozen-spans.js';

/** Reads what was known of every frozen period of a question when it was frozen: one statement a fact, none without one. */
export async function readFrozen(
  db: QueryExecutorProvider,
  question: Question,
  frozenPeriods: readonly FrozenPeriodRow[],
): Promise<Map<string, FrozenCubes>> {
  const spans = frozenSpans(question, frozenPeriods);
  const known = new Map(
    spans.map(({ frozen }): [string, FrozenCubes] => [frozen.period, { frozen, cubes: new Map() }]),
  );
  if (spans.length === 0) return known;
  for (const [fact, request] of planCubes(question)) {
    const hasFlows = request.aggregates.some((aggregate) => aggregate.kind === 'FLOW');
    const daysOf = ({ period }: FrozenSpan) => [
      ...(hasFlows ? [dayBefore(period)] : []),
      balanceDay(period, question.today),
    ];
    const instants = spans.flatMap(daysOf);
    const moments = spans.flatMap((span) => daysOf(span).map(() => span.frozen));
    const cube = await readCube(db, { ...request, rollup: null, instants, moments });
    const each = instants.length / spans.length;
    spans.forEach(({ frozen }, index) => {
      known.get(frozen.period)?.cubes.set(fact, cubeBetween(cube, index * each, (index + 1) * each));
    });
  }
  return known;
}
