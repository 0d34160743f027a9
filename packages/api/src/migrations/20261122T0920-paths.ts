import { Migration } from '@mikro-orm/migrations';

/** Ancestry of divisions, paths of organizations, spans that may not overlap, search texts for any writer. */
export class Migration20261122T0920Paths extends Migration {
  override up(): void {
    this.addSql(`
create function division_ancestry() returns trigger language plpgsql as $$
declare parent division;
begin
  select * into parent from division where code = new.parent_code;
  new.province_code := case when new.level = 1 then new.code else parent.province_code end;
  new.prefecture_code := case when new.level = 2 then new.code else parent.prefecture_code end;
  new.county_code := case when new.level = 3 then new.code else parent.county_code end;
  new.township_code := case when new.level = 4 then new.code end;
  return new;
end $$;
create trigger division_ancestry before insert or update on division for each row execute function division_ancestry();

create function division_ancestry_below() returns trigger language plpgsql as $$
declare moved text[];
begin
  -- An update of no rows fires statement triggers as well: without this test they would call each other without end.
  select array_agg(n.code) into moved from new_rows n join old_rows o using (code)
  where (n.province_code, n.prefecture_code, n.county_code) is distinct from (o.province_code, o.prefecture_code, o.county_code);
  if moved is not null then
    update division d set parent_code = d.parent_code where d.parent_code = any (moved);
  end if;
  return null;
end $$;
create trigger division_ancestry_below after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function division_ancestry_below();

create function organization_defaults() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.area_path := new.id::text::ltree;
    new.industry_path := new.id::text::ltree;
  end if;
  if tg_op = 'UPDATE' and new.name <> old.name and new.search_text is not distinct from old.search_text then
    new.search_text := null;
  end if;
  new.search_text := coalesce(new.search_text, lower(concat_ws(' ', new.name, new.short_name, new.code, new.uscc)));
  return new;
end $$;
create trigger organization_defaults before insert or update on union_organization
  for each row execute function organization_defaults();

create function employing_unit_defaults() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.name <> old.name and new.search_text is not distinct from old.search_text then
    new.search_text := null;
  end if;
  new.search_text := coalesce(new.search_text, lower(concat_ws(' ', new.name, new.uscc)));
  return new;
end $$;
create trigger employing_unit_defaults before insert or update on employing_unit
  for each row execute function employing_unit_defaults();

create function refresh_organization_paths(changed bigint[]) returns void language plpgsql as $$
declare circle bigint;
begin
  with recursive affected (id) as (
    select unnest(changed)
    union
    select p.organization_id from organization_parent p join affected a on p.parent_id = a.id where p.valid_to is null
  ), walk (id, line, at_id, path, depth) as (
    select a.id, l.line, a.id, a.id::text::ltree, 0 from affected a cross join (values ('AREA'), ('INDUSTRY')) l (line)
    union all
    select w.id, w.line, p.parent_id, p.parent_id::text::ltree || w.path, w.depth + 1
    from walk w join organization_parent p on p.organization_id = w.at_id and p.line = w.line and p.valid_to is null
    where w.depth < 20
  ), root as (
    select distinct on (id, line) id, line, path, depth from walk order by id, line, depth desc
  ), refreshed as (
    update union_organization o set area_path = a.path, industry_path = i.path
    from root a join root i on i.id = a.id and i.line = 'INDUSTRY'
    where a.line = 'AREA' and o.id = a.id and (o.area_path, o.industry_path) is distinct from (a.path, i.path)
  )
  select id into circle from root where depth >= 20 limit 1;
  if circle is not null then
    raise exception 'ORGANIZATION_CIRCLE: organization % would stand above itself', circle;
  end if;
end $$;

create function organization_parent_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform refresh_organization_paths(array(select distinct organization_id from new_rows));
  elsif tg_op = 'DELETE' then
    perform refresh_organization_paths(array(select distinct organization_id from old_rows));
  else
    perform refresh_organization_paths(array(select organization_id from old_rows union select organization_id from new_rows));
  end if;
  return null;
end $$;
create trigger organization_parent_insert after insert on organization_parent
  referencing new table as new_rows for each statement execute function organization_parent_changed();
create trigger organization_parent_update after update on organization_parent
  referencing old table as old_rows new table as new_rows for each statement execute function organization_parent_changed();
create trigger organization_parent_delete after delete on organization_parent
  referencing old table as old_rows for each statement execute function organization_parent_changed();

alter table organization_parent add constraint organization_parent_one_a_day
  exclude using gist (organization_id with =, line with =, daterange(valid_from, valid_to) with &&);
alter table unit_coverage add constraint unit_coverage_one_span
  exclude using gist (unit_id with =, state with =, organization_id with =, daterange(valid_from, valid_to) with &&);
alter table membership_snapshot add constraint membership_snapshot_not_register check (source <> 'REALNAME_DB');
`);
    for (const table of watchedTables) {
      this.addSql(
        `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_truncate();`,
      );
    }
  }

  override down(): void {
    for (const table of watchedTables) this.addSql(`drop trigger ${table}_no_truncate on ${table};`);
    this.addSql(`
alter table membership_snapshot drop constraint membership_snapshot_not_register;
alter table unit_coverage drop constraint unit_coverage_one_span;
alter table organization_parent drop constraint organization_parent_one_a_day;
drop function organization_parent_changed cascade;
drop function refresh_organization_paths cascade;
drop function employing_unit_defaults cascade;
drop function organization_defaults cascade;
drop function division_ancestry_below cascade;
drop function division_ancestry cascade;
`);
  }
}

const watchedTables = [
  'division',
  'union_organization',
  'employing_unit',
  'unit_headcount',
  'unit_coverage',
  'membership_snapshot',
  'member',
  'member_group',
  'membership',
];
