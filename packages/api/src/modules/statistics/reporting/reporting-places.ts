import type { AnswerRow } from '../answer/answer-row.js';
import { leftOutMembers } from '../answer/left-out-members.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { type Coordinates, Rest } from '../cube/cube.js';
import type { Fact } from '../define-fact.js';
import { hasDimension } from '../question/question.js';

/** Where the reporters of a row are counted: at its own area and organization, or at those that a ranking leaves out. */
export function reportingPlaces(answer: StatisticsAnswer, fact: Fact, { at }: AnswerRow): Coordinates[] {
  return (['AREA', 'ORGANIZATION'] as const).reduce<Coordinates[]>(
    (places, dimension) => {
      if (!hasDimension(answer.question, dimension)) return places;
      const member = at[dimension];
      const members = member instanceof Rest ? leftOutMembers(answer, fact, at, dimension) : [member];
      return places.flatMap((place) => members.map((each) => ({ ...place, [dimension]: each })));
    },
    [{}],
  );
}
