import { type RawBuilder, sql } from 'kysely';
import { seesEverything } from '../../database/rows/scope-settings.js';
import type { Viewer } from '../../viewer.js';
import { all } from '../filters/compile-filter.js';
import { likeLiteral } from '../like-pattern.js';

/** What is searched: a text, and for tables with an index of its pairs how rows are found by them. */
export interface Searched {
  text: RawBuilder<unknown>;
  /** The key of the rows, and the function of the database that finds keys within the viewer's scope. */
  index?: { key: RawBuilder<unknown>; function: string };
}

/**
 * Every word must occur in the search text. The pairs of characters let an index narrow the rows; `like` then keeps those
 * that really hold the word. Where policies hold back rows, a reader's own condition cannot use that index: a function does.
 */
export function searchCondition(
  { text, index }: Searched,
  words: readonly string[],
  viewer: Viewer | null,
): RawBuilder<boolean> {
  const contained = words.map((word) => sql<boolean>`${text} like ${`%${likeLiteral(word)}%`}`);
  if (!index || !words.some((word) => [...word].length > 1)) return all(contained);
  // The inner select hides from the planner how common the pairs are: it would scan the table and compute them anew.
  const found = seesEverything(viewer?.scope ?? null)
    ? sql<boolean>`search_bigrams(${text}) @> (select search_bigrams(${words.join(' ')}))`
    : // As an array, which an index is asked for: joined, the few rows that are expected are compared with every row found.
      sql<boolean>`${index.key} = any(array(select ${sql.ref(index.function)}(${words.join(' ')})))`;
  return all([found, ...contained]);
}
