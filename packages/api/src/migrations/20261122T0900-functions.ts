import { Migration } from '@mikro-orm/migrations';

/** Extensions, and the small functions that tables, indexes and ledgers use. */
export class Migration20261122T0900Functions extends Migration {
  override up(): void {
    this.addSql(`
create extension if not exists ltree;
create extension if not exists btree_gist;

create function size_band(employees integer) returns text language sql immutable parallel safe as $$
  select case
    when employees >= 1000 then 'FROM_1000'
    when employees >= 500 then 'FROM_500_TO_999'
    when employees >= 100 then 'FROM_100_TO_499'
    when employees >= 50 then 'FROM_50_TO_99'
    when employees >= 25 then 'FROM_25_TO_49'
    when employees >= 1 then 'FROM_1_TO_24'
  end
$$;

create function search_bigrams(words text) returns text[] language sql immutable parallel safe strict as $$
  select coalesce(array_agg(distinct gram), '{}')
  from (select substr(words, i, 2) as gram from generate_series(1, length(words) - 1) i) grams
  where gram !~ '\\s'
$$;
comment on function search_bigrams is
  'All pairs of neighbouring characters: finds two Chinese characters or two initials by index, which trigrams cannot.';

create function ledger_recorded_at() returns timestamptz language sql volatile as $$
  select coalesce(nullif(current_setting('uniongraph.recorded_at', true), '')::timestamptz, clock_timestamp())
$$;
comment on function ledger_recorded_at is
  'Knowledge time of a posted change: now, unless demonstration data or a migration of old records says otherwise.';

create function ledger_data_change_id() returns bigint language sql stable as $$
  select nullif(current_setting('uniongraph.data_change_id', true), '')::bigint
$$;

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'LEDGER_APPEND_ONLY: % on % is refused; post a correction instead', tg_op, tg_table_name;
end $$;

create function refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'TRUNCATE_REFUSED: truncating % would bypass its ledger; delete the rows instead', tg_table_name;
end $$;
`);
  }

  override down(): void {
    this.addSql(`
drop function refuse_truncate cascade;
drop function refuse_ledger_change cascade;
drop function ledger_data_change_id cascade;
drop function ledger_recorded_at cascade;
drop function search_bigrams cascade;
drop function size_band cascade;
`);
  }
}
