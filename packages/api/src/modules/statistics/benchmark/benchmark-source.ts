import type { SpendCells } from '../answer/cell-budget.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import type { Cube } from '../cube/cube.js';
import type { Fact } from '../define-fact.js';
import type { AreaRow } from '../question/area.js';
import { nationOf } from '../question/area.js';
import { planCubes } from '../question/plan-cubes.js';
import type { Question } from '../question/question.js';
import type { StatisticsSource } from '../reference/statistics-source.js';
import { readReporting } from '../reporting/read-reporting.js';
import { commonAncestor } from './common-ancestor.js';

/** What some areas of one level are set beside: answers that hold their siblings and, by code, what lies above them. */
export interface BenchmarkSource {
  siblings: StatisticsAnswer;
  above: ReadonlyMap<string, StatisticsAnswer>;
}

/** The same question about other areas, of which nothing is left out. */
const about = (question: Question, area: AreaRow, level: number | null, areas: AreaRow[] | null): Question => {
  const by = question.by.filter((dimension) => dimension !== 'AREA');
  const every = { having: [], orderBy: [], first: null, rest: false };
  return {
    ...question,
    ...every,
    area,
    areaLevel: level ?? area.level,
    areas,
    by: level === null ? by : ['AREA', ...by],
  };
};

/** The values of the siblings of some areas, of their parents and of the nation: as many for each as the areas' own. */
function cellsBeside(
  { question, reference, rows }: StatisticsAnswer,
  areas: readonly AreaRow[],
  parents: readonly AreaRow[],
) {
  const siblings = parents.flatMap((parent) =>
    [...reference.areas.values()].filter(
      ({ level, parentCode }) => level === areas[0]?.level && parentCode === parent.code,
    ),
  );
  const rowsOfEach = Math.ceil(rows.length / areas.length);
  return (siblings.length + parents.length + 1) * rowsOfEach * question.asks.length;
}

/**
 * Reads what areas of one level are set beside, whatever their number: one request a fact for all their siblings, one for
 * their parents, one for the nation.
 */
export async function readBenchmarks(
  { whole: db, wholeCubes: kept }: StatisticsSource,
  answer: StatisticsAnswer,
  areas: readonly AreaRow[],
  spend: SpendCells,
): Promise<BenchmarkSource> {
  const { question, reference } = answer;
  const read = async (asked: Question): Promise<StatisticsAnswer> => {
    const cubes = new Map<Fact, Cube>();
    for (const [fact, request] of planCubes(asked)) cubes.set(fact, await kept.read(db, request));
    const reporting = await readReporting(db, kept, asked, reference);
    return {
      ...answer,
      question: asked,
      areas: asked.areas ?? [],
      cubes,
      reporting,
      rows: [],
      shown: [],
      frozen: new Map(),
    };
  };
  const level = (areas[0] as AreaRow).level;
  const parents = [...new Set(areas.map((area) => reference.areas.get(area.parentCode as string) as AreaRow))];
  const around = commonAncestor(reference, parents) as AreaRow;
  const nation = nationOf(reference);
  spend(cellsBeside(answer, areas, parents));
  const above = new Map<string, StatisticsAnswer>();
  for (const each of new Set(parents.map((parent) => parent.level))) {
    const some = parents.filter((parent) => parent.level === each);
    const [only] = some;
    const found = await read(
      only && some.length === 1
        ? about(question, only, null, null)
        : about(question, commonAncestor(reference, some) as AreaRow, each, some),
    );
    for (const parent of some) above.set(parent.code, found);
  }
  if (nation && !above.has(nation.code)) above.set(nation.code, await read(about(question, nation, null, null)));
  return { siblings: await read(about(question, around, level, null)), above };
}
