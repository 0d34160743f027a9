import type { Coordinates } from '../cube/cube.js';
import type { Term } from '../define-indicator.js';
import { addressParts } from '../disclosure/address-parts.js';
import { isShown } from '../disclosure/is-shown.js';
import { finestReleased } from '../disclosure/lattice-cells-sql.js';
import type { ProtectedLattice } from '../disclosure/protected-lattice.js';
import { releasedSpans, spanKey } from '../disclosure/released-spans.js';
import type { Sensitivity } from '../disclosure/sensitivity.js';
import type { Withholding } from '../disclosure/withholding.js';
import type { Period } from '../period/period.js';
import type { PeriodWindow } from '../period/window-period.js';
import { sensitiveAreas } from './sensitive-areas.js';
import { sensitiveMembers } from './sensitive-members.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** How many a place of an answer counts, as the lattices of the fact say; or why that is not shown. */
export type SensitiveCount = { count: bigint } | { withheld: Withholding };

/**
 * The only way to a count of a sensitive fact, whatever asks: values, changes, ranks, orders, conditions, benchmarks. Rows,
 * filters and periods are taken apart into cells of the lattices, which were decided on without regard to the question.
 */
export function sensitiveCount(
  answer: StatisticsAnswer,
  term: Term,
  at: Coordinates,
  period: Period,
  window: PeriodWindow,
): SensitiveCount {
  const { question, lattices } = answer;
  const { unit, amounts = [] } = term.fact.sensitive as Sensitivity;
  if (term.measure !== unit && !amounts.includes(term.measure)) return { withheld: 'MEASURE' };
  if (question.under) return { withheld: 'BY_ORGANIZATION' };
  if (question.asKnownOn !== null) return { withheld: 'AS_KNOWN_ON' };
  const level = question.by.includes('AREA') || question.areas ? question.areaLevel : question.area.level;
  if (Math.max(level, question.area.level) > finestReleased) return { withheld: 'BELOW_COUNTY' };
  const spans = releasedSpans(term.fact, period, window, question.today);
  if (!spans) return { withheld: 'NOT_CLOSED' };
  const tested = sensitiveMembers(question, term, at);
  if (tested === 'CROSSED') return { withheld: 'CROSSED' };
  let count = 0n;
  for (const span of spans) {
    const found = lattices.get(term.fact)?.get(spanKey(span));
    const part = found ? countIn(answer, found, at, tested) : null;
    if (part === null) return { withheld: 'SMALL' };
    count += part;
  }
  return { count };
}

function countIn(
  answer: StatisticsAnswer,
  { lattice, withheld }: ProtectedLattice,
  at: Coordinates,
  tested: Exclude<ReturnType<typeof sensitiveMembers>, 'CROSSED'>,
): bigint | null {
  const areas = sensitiveAreas(answer, at, lattice);
  if (!areas) return null;
  const list = tested && (lattice.members.get(tested.dimension) ?? []).filter(tested.takes);
  const cell = { areas, members: new Map(tested && list ? [[tested.dimension, list]] : []) };
  if (!isShown(cell, lattice, withheld)) return null;
  const parts = addressParts(cell) ?? [];
  return BigInt(parts.reduce((sum, part) => sum + lattice.valueAt(part), 0));
}
