import { type RawBuilder, sql } from 'kysely';
import type { SearchTerms } from '../connections/list-connection.js';
import { ascending } from '../connections/sort-key.js';
import { likeLiteral } from '../like-pattern.js';
import { searchCondition } from './search-condition.js';

/** Search of a text that the index on `search_bigrams` covers: the name itself first, then names that begin so. */
export function nameSearch(searchText: RawBuilder<unknown>, name: RawBuilder<unknown>) {
  return (words: readonly string[]): SearchTerms => {
    const text = words.join(' ');
    const rank = sql`(case when lower(${name}) = ${text} then 0
      when lower(${name}) like ${`${likeLiteral(text)}%`} then 1 else 2 end)`;
    const order = [ascending('MATCH', { expression: rank, type: 'integer' })];
    return { condition: searchCondition(searchText, words), order };
  };
}
