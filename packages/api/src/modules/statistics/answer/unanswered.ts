import type { Question } from '../question/question.js';
import type { Reference } from '../reference/reference.js';
import { answeredAreas } from './answered-areas.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** A question for which nothing was read: it has no rows yet. */
export const unanswered = (question: Question, reference: Reference): StatisticsAnswer => ({
  question,
  reference,
  areas: answeredAreas(question, reference),
  cubes: new Map(),
  rows: [],
  shown: [],
  cells: 0,
  comparisons: { targets: [], figures: [] },
  frozen: new Map(),
  reporting: null,
  lattices: new Map(),
});
