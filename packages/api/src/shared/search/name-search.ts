import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../context.js';
import type { SearchTerms } from '../connections/list-connection.js';
import { ascending } from '../connections/sort-key.js';
import { likeLiteral } from '../like-pattern.js';
import { type Searched, searchCondition } from './search-condition.js';

/** Search of names: the name itself first, then names that begin so. */
export function nameSearch(searched: Searched, name: RawBuilder<unknown>) {
  return (words: readonly string[], { viewer }: Context): SearchTerms => {
    const text = words.join(' ');
    const rank = sql`(case when lower(${name}) = ${text} then 0
      when lower(${name}) like ${`${likeLiteral(text)}%`} then 1 else 2 end)`;
    const order = [ascending('MATCH', { expression: rank, type: 'integer' })];
    return { condition: searchCondition(searched, words, viewer), order };
  };
}
