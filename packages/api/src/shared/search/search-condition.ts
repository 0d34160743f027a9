import { type RawBuilder, sql } from 'kysely';
import { all } from '../filters/compile-filter.js';
import { likeLiteral } from '../like-pattern.js';

/**
 * Every word must occur in the search text. The pairs of characters let the index on `search_bigrams` narrow the rows;
 * `like` then keeps those that really hold the word.
 */
export function searchCondition(searchText: RawBuilder<unknown>, words: readonly string[]): RawBuilder<boolean> {
  // The inner select hides from the planner how common the pairs are: it would scan the table and compute them anew.
  const pairs = sql<boolean>`search_bigrams(${searchText}) @> (select search_bigrams(${words.join(' ')}))`;
  const contained = words.map((word) => sql<boolean>`${searchText} like ${`%${likeLiteral(word)}%`}`);
  return words.some((word) => [...word].length > 1) ? all([pairs, ...contained]) : all(contained);
}
