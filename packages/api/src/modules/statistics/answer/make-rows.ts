import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { memberCodes } from '../catalogue/dimension-members.js';
import { isSensitive, termsOf } from '../catalogue/indicator-dimensions.js';
import { aggregatesOf } from '../cube/aggregate.js';
import { type Coordinates, type Cube, cellKey, total } from '../cube/cube.js';
import type { AreaRow } from '../question/area.js';
import type { Question } from '../question/question.js';
import { sourceOf } from '../question/source-of.js';
import type { AnswerRow } from './answer-row.js';
import { memberPositions } from './member-positions.js';

/** The sums that rows will show, without those that only tell a zero from a blank. */
function shownSums(question: Question): Set<string> {
  const shown = question.asks.flatMap(({ indicator }) =>
    termsOf(indicator).flatMap((term) => aggregatesOf(term, sourceOf(question, indicator, term.fact))[0]?.id ?? []),
  );
  return new Set(shown);
}

const isZero = (sums: (bigint | null)[] | undefined) => (sums ?? []).every((sum) => sum === null || sum === 0n);

const countsPersons = ({ asks }: Question): boolean => asks.some(({ indicator }) => isSensitive(indicator));

/** The areas that rows stand for: every division of the level, then what is allotted to none of them, then the total. */
function areaMembers(question: Question, areas: AreaRow[], cubes: readonly Cube[]): Coordinates['AREA'][] {
  const shown = [...shownSums(question)];
  const unallotted = cubes.some((cube) =>
    [...cube.cells.values()].some((cell) => cell.at.AREA === null && !shown.every((id) => isZero(cell.sums.get(id)))),
  );
  const members: Coordinates['AREA'][] = areas.map((area) => area.code);
  const isDeeper = question.areas === null && question.areaLevel > question.area.level;
  // Where there is no division of the level, nothing is left over: the row would be the whole area without a name.
  if (areas.length > 0 && (countsPersons(question) ? isDeeper : unallotted)) members.push(null);
  if (question.totals) members.push(total);
  return members;
}

/** Organizations directly below, without those that had ended and hold nothing; the organization itself, then the total. */
function organizationMembers(question: Question, cubes: readonly Cube[]): Coordinates['ORGANIZATION'][] {
  const shown = [...shownSums(question)];
  const holding = new Set(
    cubes.flatMap((cube) =>
      [...cube.cells.values()].flatMap(({ at, sums }) =>
        shown.every((id) => isZero(sums.get(id))) ? [] : [at.ORGANIZATION],
      ),
    ),
  );
  const { subordinates = [] } = question.under ?? {};
  const below: Coordinates['ORGANIZATION'][] = subordinates
    .filter(({ code, isGone }) => !isGone || holding.has(code))
    .map(({ code }) => code);
  if (holding.has(null)) below.push(null);
  if (question.totals) below.push(total);
  return below;
}

/** Every combination of members: which of them occur would tell of cells that are withheld. */
function allTuples(dimensions: StatisticsDimension[], { totals }: Question): Coordinates[] {
  return dimensions.reduce<Coordinates[]>(
    (tuples, dimension) => {
      const members = [...(memberCodes[dimension] ?? []), null, ...(totals ? [total] : [])] as const;
      return tuples.flatMap((tuple) => members.map((member) => ({ ...tuple, [dimension]: member })));
    },
    [{}],
  );
}

/** Combinations of the other dimensions that occur anywhere in the cubes, so that every area shows the same ones. */
function otherTuples(dimensions: StatisticsDimension[], question: Question, cubes: readonly Cube[]): Coordinates[] {
  const tuples = new Map<string, Coordinates>();
  const add = (at: Coordinates) => {
    const tuple = Object.fromEntries(dimensions.map((dimension) => [dimension, at[dimension]])) as Coordinates;
    tuples.set(cellKey(dimensions, tuple), tuple);
  };
  if (dimensions.length === 0) add({});
  const isShown = (at: Coordinates) => question.totals || dimensions.every((dimension) => at[dimension] !== total);
  for (const cube of cubes) for (const cell of cube.cells.values()) if (isShown(cell.at)) add(cell.at);
  if (question.totals && !dimensions.includes('SOURCE')) {
    add(Object.fromEntries(dimensions.map((dimension) => [dimension, total])));
  }
  return [...tuples.values()];
}

/** The rows of an answer in the order of `by`; totals stand last in their group. */
export function makeRows(question: Question, areas: AreaRow[], cubes: readonly Cube[]): AnswerRow[] {
  const grouped = question.by.filter((dimension) => dimension !== 'PERIOD');
  const others = grouped.filter((dimension) => dimension !== 'AREA' && dimension !== 'ORGANIZATION');
  const tuples = countsPersons(question) ? allTuples(others, question) : otherTuples(others, question, cubes);
  const spread = (places: Coordinates[], dimension: 'AREA' | 'ORGANIZATION', members: () => Coordinates['AREA'][]) =>
    grouped.includes(dimension)
      ? members().flatMap((member) => places.map((place) => ({ ...place, [dimension]: member })))
      : places;
  const inOrganizations = spread(tuples, 'ORGANIZATION', () => organizationMembers(question, cubes));
  const places = spread(inOrganizations, 'AREA', () => areaMembers(question, areas, cubes));
  const rows = places.flatMap((at) => question.periods.map((period) => ({ at, period })));
  const position = memberPositions(question, areas);
  const ranks = new Map(rows.map((row) => [row, question.by.map((dimension) => position(row, dimension))]));
  return rows.sort((a, b) => {
    const [left, right] = [ranks.get(a) as number[], ranks.get(b) as number[]];
    const index = left.findIndex((rank, i) => rank !== right[i]);
    return index < 0 ? 0 : (left[index] as number) - (right[index] as number);
  });
}
