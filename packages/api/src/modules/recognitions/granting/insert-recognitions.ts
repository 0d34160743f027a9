import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { searchText } from '../../../shared/search-text.js';
import type { LockedRound } from '../rounds/lock-round.js';
import { schemeById } from '../schemes/recognition-scheme-rows.js';

interface Accepted {
  id: string;
  name: string;
}

/** Makes an honour of each accepted nomination of a round; answers with how many. */
export async function insertRecognitions(within: Context, round: LockedRound, grantedOn: string): Promise<number> {
  const { whole } = within;
  const { rows } = await sql<Accepted>`
    update nomination set state = 'GRANTED', version = version + 1
    where round_id = ${round.id}::bigint and state = 'ACCEPTED' returning id, published_name as name`.execute(whole);
  const scheme = await schemeById(within).load(round.schemeId);
  const made = rows
    .sort((one, other) => Number(one.id) - Number(other.id))
    .map(({ id, name }, at) => {
      const number = `${scheme!.code}-${round.year}-${round.id}-${String(at + 1).padStart(4, '0')}`;
      return { nomination_id: id, number, search_text: searchText(name, number) };
    });
  await sql`
    insert into recognition (number, scheme_id, level, year, round_id, nomination_id, holder_kind, holder_name,
      organization_id, division_code, grantor_id, granted_on, fund_yuan, search_text)
    select made.number, ${round.schemeId}::bigint, ${round.level}, ${round.year}::smallint, n.round_id, n.id, n.holder_kind,
      n.published_name, n.organization_id, n.division_code, ${round.organizerId}::bigint, ${grantedOn}::date, n.fund_yuan, made.search_text
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) made (nomination_id bigint, number text, search_text text)
    join nomination n on n.id = made.nomination_id order by made.nomination_id`.execute(whole);
  return made.length;
}
