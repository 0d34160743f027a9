import { type AreaRow, areasWithin } from '../question/area.js';
import { hasDimension, type Question } from '../question/question.js';
import type { Reference } from '../reference/reference.js';

/** The areas that the rows of a question stand for; none where it is not grouped by area. */
export const answeredAreas = (question: Question, reference: Reference): AreaRow[] =>
  hasDimension(question, 'AREA')
    ? (question.areas ?? areasWithin(reference, question.area, question.areaLevel, question.whole))
    : [];
