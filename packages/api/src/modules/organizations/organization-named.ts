import { type Kysely, sql } from 'kysely';
import { searchCondition } from '../../shared/search/search-condition.js';
import type { Tables } from '../../tables.js';

export interface NamedOrganization {
  id: string;
  code: string;
  name: string;
}

const select = (db: Kysely<Tables>) => db.selectFrom('union_organization as o').select(['o.id', 'o.code', 'o.name']);

/**
 * Organizations of a code or a full name: one, unless several share the name. Those that still exist come first. The code of an
 * area names its federation.
 */
export async function organizationsNamed(db: Kysely<Tables>, codeOrName: string): Promise<NamedOrganization[]> {
  const byCode = await select(db).where('o.code', '=', codeOrName).execute();
  if (byCode.length > 0) return byCode;
  const ofArea = await select(db)
    .where('o.kind', '=', 'GENERAL_FEDERATION')
    .where('o.status', '=', 'ACTIVE')
    .where('o.division_code', '=', codeOrName)
    .execute();
  if (ofArea.length > 0) return ofArea;
  const named = select(db).where((of) => of.or([of('o.name', '=', codeOrName), of('o.short_name', '=', codeOrName)]));
  return named.orderBy(sql`o.dissolved_on is not null`).orderBy('o.code').limit(20).execute();
}

/** Organizations whose name, pinyin or code a text is most like, for whoever mistyped one. */
export async function organizationsLike(db: Kysely<Tables>, text: string, most = 5): Promise<NamedOrganization[]> {
  const found = await select(db)
    .where(searchCondition({ text: sql.ref('o.search_text') }, [text.toLowerCase()], null))
    .orderBy('o.level')
    .orderBy('o.code')
    .limit(most)
    .execute();
  if (found.length > 0) return found;
  const pairs = sql`search_bigrams(${text.toLowerCase()})`;
  const shared = sql`(select count(*) from unnest(${pairs}) pair where pair = any(search_bigrams(o.search_text)))`;
  return select(db)
    .where(sql<boolean>`search_bigrams(o.search_text) && (select ${pairs})`)
    .orderBy(shared, 'desc')
    .orderBy('o.level')
    .orderBy('o.code')
    .limit(most)
    .execute();
}
