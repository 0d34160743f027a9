import { type RawBuilder, sql } from 'kysely';
import { leftOutMembers } from '../answer/left-out-members.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { storedMember } from '../catalogue/dimension-members.js';
import { type Coordinates, Rest, total } from '../cube/cube.js';
import type { CubeRequest } from '../cube/cube-request.js';
import { isOneOf } from '../cube/is-one-of.js';
import { placementSql } from '../cube/placement-sql.js';
import { requestConditions } from '../cube/request-conditions.js';
import { subordinateColumn } from '../cube/subtree.js';
import { planCubes } from '../question/plan-cubes.js';

/**
 * Which rows of a fact's ledger a place of an answer adds up, whatever the day they count on; `day` is that on which they are
 * placed under organizations, null for the day of each row.
 */
export function placeConditions(
  answer: StatisticsAnswer,
  fact: CubeRequest['fact'],
  at: Coordinates,
  day: string | null,
): RawBuilder<boolean>[] {
  const request = planCubes(answer.question).get(fact) as CubeRequest;
  const members = new Map(
    request.groups.flatMap(({ dimension, column }): [string, RawBuilder<boolean>][] => {
      const member = at[dimension];
      if (member === total) return [];
      const stood = member instanceof Rest ? leftOutMembers(answer, fact, at, dimension) : [member ?? null];
      const values = stood.map((each) => (each === null ? null : storedMember(dimension, each)));
      return [[column, isOneOf(column, values)]];
    }),
  );
  const { under } = answer.question;
  const subordinate = members.get(subordinateColumn) ?? sql<boolean>`true`;
  members.delete(subordinateColumn);
  const conditions = [...requestConditions(request), ...members.values()];
  if (!under) return conditions;
  // The organizations are found once, not for every row of the ledger: that they stand there on the row's own day comes after.
  const placed = (stands: RawBuilder<boolean>) => sql<boolean>`
    with recursive ${placementSql(under)} select placed_id from placement where not is_circle and ${subordinate} and ${stands}`;
  const among = (stands: RawBuilder<boolean>) => sql<boolean>`organization_id in (${placed(stands)})`;
  if (under.tree === 'TODAY') return [...conditions, among(sql<boolean>`true`)];
  if (day !== null)
    return [...conditions, among(sql<boolean>`placed_from <= ${day}::date and placed_to > ${day}::date`)];
  const onItsDay = sql<boolean>`placed_id = organization_id and placed_from <= effective_on and placed_to > effective_on`;
  return [...conditions, among(sql<boolean>`true`), sql<boolean>`exists (${placed(onItsDay)})`];
}
