import type { RawBuilder } from 'kysely';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { storedMember } from '../catalogue/dimension-members.js';
import { type Coordinates, Rest, total } from '../cube/cube.js';
import type { CubeRequest } from '../cube/cube-request.js';
import { isOneOf } from '../cube/is-one-of.js';
import { requestConditions } from '../cube/request-conditions.js';
import { planCubes } from '../question/plan-cubes.js';
import { leftOutMembers } from './left-out-members.js';

/** Which rows of a fact's ledger a place of an answer adds up, whatever the day. */
export function placeConditions(
  answer: StatisticsAnswer,
  fact: CubeRequest['fact'],
  at: Coordinates,
): RawBuilder<boolean>[] {
  const request = planCubes(answer.question).get(fact) as CubeRequest;
  const members = request.groups.flatMap(({ dimension, column }) => {
    const member = at[dimension];
    if (member === total) return [];
    const stood = member instanceof Rest ? leftOutMembers(answer, fact, at, dimension) : [member ?? null];
    return [
      isOneOf(
        column,
        stood.map((each) => (each === null ? null : storedMember(dimension, each))),
      ),
    ];
  });
  return [...requestConditions(request), ...members];
}
