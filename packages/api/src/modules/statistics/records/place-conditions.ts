import { type RawBuilder, sql } from 'kysely';
import { leftOutMembers } from '../answer/left-out-members.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { storedMember } from '../catalogue/dimension-members.js';
import { type Coordinates, Rest, total } from '../cube/cube.js';
import type { CubeRequest } from '../cube/cube-request.js';
import { isOneOf } from '../cube/is-one-of.js';
import { placementSql } from '../cube/placement-sql.js';
import { requestConditions } from '../cube/request-conditions.js';
import { planCubes } from '../question/plan-cubes.js';

/**
 * Which rows of a fact's ledger a place of an answer adds up, whatever the day they count on; `day` is that on which they are
 * placed under organizations.
 */
export function placeConditions(
  answer: StatisticsAnswer,
  fact: CubeRequest['fact'],
  at: Coordinates,
  day: RawBuilder<unknown>,
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
  const { under } = answer.question;
  if (!under) return [...requestConditions(request), ...members];
  // The members stand within: they may name the subordinate organization that a row of the ledger is placed under.
  const placed = sql<boolean>`exists (
    with recursive ${placementSql(under)}
    select from placement where placed_id = organization_id and not is_circle
      and placed_from <= ${day} and placed_to > ${day} and ${sql.join([sql`true`, ...members], sql` and `)})`;
  return [...requestConditions(request), placed];
}
