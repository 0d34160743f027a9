import type { Context } from '../../../context.js';
import { cellBudget } from '../answer/cell-budget.js';
import type { Observation } from '../answer/observation.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import type { AreaRow } from '../question/area.js';
import { readSource } from '../reference/read-source.js';
import type { BenchmarkType } from '../types/benchmark.type.js';
import { benchmarkOf } from './benchmark-of.js';
import { type BenchmarkSource, readBenchmarks } from './benchmark-source.js';
import { benchmarkedArea } from './benchmarked-area.js';

/** By answer and level: all rows of a level share what they are set beside. */
const sources = new WeakMap<StatisticsAnswer, Map<number, Promise<BenchmarkSource>>>();

/** The benchmark of a value; null for rows that are no single area below the nation. */
export async function readBenchmark(
  context: Context,
  answer: StatisticsAnswer,
  observation: Observation,
): Promise<BenchmarkType | null> {
  const area = benchmarkedArea(answer, observation.row);
  if (!area) return null;
  const ofAnswer = sources.get(answer) ?? new Map<number, Promise<BenchmarkSource>>();
  sources.set(answer, ofAnswer);
  const source = ofAnswer.get(area.level) ?? open(context, answer, area.level);
  ofAnswer.set(area.level, source);
  return benchmarkOf(await source, area, observation);
}

async function open(context: Context, answer: StatisticsAnswer, level: number): Promise<BenchmarkSource> {
  const areas = [...new Set(answer.shown.map((row) => benchmarkedArea(answer, row)))];
  const ofLevel = areas.filter((area): area is AreaRow => area?.level === level);
  return readBenchmarks(await readSource(context), answer, ofLevel, cellBudget(context));
}
