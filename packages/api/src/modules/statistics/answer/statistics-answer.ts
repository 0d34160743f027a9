import type { Cube } from '../cube/cube.js';
import type { Fact } from '../define-fact.js';
import type { FrozenCubes } from '../freezing/frozen-cubes.js';
import type { AreaRow } from '../question/area.js';
import type { Question } from '../question/question.js';
import type { Reference } from '../reference/reference.js';
import type { Reporting } from '../reporting/reporting.js';
import type { AnswerRow } from './answer-row.js';
import type { Comparisons } from './read-comparisons.js';
import type { Lattices } from './read-sensitive.js';

/** A question with everything read for it: any of its values follows without another statement. */
export interface StatisticsAnswer {
  question: Question;
  reference: Reference;
  areas: AreaRow[];
  cubes: Map<Fact, Cube>;
  /** Every row of the question, in its default order: what ranks and shares are computed over. */
  rows: AnswerRow[];
  /** The rows that are shown, in their order. */
  shown: AnswerRow[];
  /** Values computed, totals that only order rows included. */
  cells: number;
  comparisons: Comparisons;
  /** By the code of the period; empty unless asked for. */
  frozen: ReadonlyMap<string, FrozenCubes>;
  /** Who reported; null where nobody asked. */
  reporting: Reporting | null;
  /** What may be told of sensitive facts. */
  lattices: Lattices;
}
