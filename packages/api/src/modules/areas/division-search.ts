import { type RawBuilder, sql } from 'kysely';
import type { SearchTerms } from '../../shared/connections/list-connection.js';
import { ascending } from '../../shared/connections/sort-key.js';
import { any } from '../../shared/filters/compile-filter.js';
import { likeLiteral } from '../../shared/like-pattern.js';
import { divisionSorting } from './division-order.js';

/** What finds a division, the better the earlier: name or code, reading or initials, their beginnings, any part. */
function matches(words: readonly string[]): RawBuilder<boolean>[] {
  const text = words.join('');
  // An apostrophe alone must not become the empty text, with which every reading begins.
  const letters = text.replaceAll(/['’]/g, '') || text;
  const begins = (searched: string) => `${likeLiteral(searched)}%`;
  const holds = (searched: string) => `%${likeLiteral(searched)}%`;
  const reading = sql`lower(translate(d.romanised_name, '’'' ', ''))`;
  return [
    sql`${text} in (d.code, d.name, d.short_name)`,
    sql`${letters} in (d.pinyin, ${reading}, d.initials, left(d.initials, length(d.short_name)))`,
    sql`(d.name like ${begins(text)} or d.code like ${begins(text)})`,
    sql`(d.pinyin like ${begins(letters)} or ${reading} like ${begins(letters)} or d.initials like ${begins(letters)})`,
    sql`(d.name like ${holds(text)} or d.pinyin like ${holds(letters)})`,
  ];
}

/** Divisions by name, code, pinyin (lanshan, lan shan) or initials (ls): best matches first, then those of higher level. */
export function divisionSearch(words: readonly string[]): SearchTerms {
  const found = matches(words);
  const cases = found.map((match, index) => sql`when ${match} then ${sql.lit(2 * index)}`);
  const rank = sql`((case ${sql.join(cases, sql` `)} end) + (d.valid_to is not null)::integer)`;
  return {
    condition: any(found),
    order: [ascending('MATCH', { expression: rank, type: 'integer' }), ascending('LEVEL', divisionSorting.keys.LEVEL)],
  };
}
