import { Migration } from '@mikro-orm/migrations';

/** Who may see what: accounts, grants, sessions, keys, the audit log, and the rows that PostgreSQL lets through. */
export class Migration20261122T1452Access extends Migration {
  override up(): void {
    this.addSql(`
create table "audit_entry" ("id" bigserial primary key, "made_at" timestamptz not null default clock_timestamp(), "event" varchar(255) not null, "outcome" text not null, "principal_kind" varchar(255) null, "principal_id" varchar(255) null, "principal_name" varchar(255) null, "organization_code" varchar(255) null, "address" varchar(255) null, "subject" varchar(255) null, "details" jsonb null, "previous_hash" bytea null, "hash" bytea null);
create index "audit_entry_made_at_index" on "audit_entry" ("made_at");
create index "audit_entry_event_made_at_index" on "audit_entry" ("event", "made_at");
create table "user_account" ("id" bigserial primary key, "username" varchar(255) not null, "display_name" varchar(255) not null, "password_hash" text null, "password_changed_at" timestamptz null, "must_change_password" boolean not null default false, "totp_secret" bytea null, "totp_confirmed_at" timestamptz null, "totp_last_step" bigint null, "oidc_issuer" varchar(255) null, "oidc_subject" varchar(255) null, "failed_sign_ins" int not null default 0, "locked_until" timestamptz null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "disabled_at" timestamptz null, "version" int not null default 1);
alter table "user_account" add constraint "user_account_username_unique" unique ("username");
alter table "user_account" add constraint "user_account_oidc_issuer_oidc_subject_unique" unique ("oidc_issuer", "oidc_subject");
create table "api_key" ("id" bigserial primary key, "prefix" varchar(255) not null, "secret_hash" bytea not null, "name" varchar(255) not null, "role" text not null, "organization_id" bigint not null, "line" text not null default 'AREA', "allowed_operations" text[] null, "documents_only" boolean not null default false, "may_introspect" boolean not null default true, "addresses" text[] null, "requests_per_minute" int null, "cost_per_hour" int null, "created_by" bigint null, "created_at" timestamptz not null default now(), "expires_at" timestamptz null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, "replaced_by" bigint null);
alter table "api_key" add constraint "api_key_prefix_unique" unique ("prefix");
create table "access_grant" ("id" bigserial primary key, "user_id" bigint not null, "role" text not null, "organization_id" bigint not null, "line" text not null default 'AREA', "granted_by" bigint null, "granted_at" timestamptz not null default now(), "valid_to" date null, "revoked_at" timestamptz null, "revoked_by" bigint null);
create index "access_grant_user_id_index" on "access_grant" ("user_id");
create table "user_session" ("id" bigserial primary key, "token_hash" bytea not null, "user_id" bigint not null, "organization_id" bigint null, "second_factor" boolean not null default false, "address" varchar(255) null, "user_agent" text null, "created_at" timestamptz not null default now(), "last_seen_at" timestamptz not null default now(), "expires_at" timestamptz not null, "revoked_at" timestamptz null);
alter table "user_session" add constraint "user_session_token_hash_unique" unique ("token_hash");
create index "user_session_user_id_index" on "user_session" ("user_id");
alter table "audit_entry" add constraint "audit_entry_outcome_check" check ("outcome" in ('SUCCEEDED', 'REFUSED', 'FAILED'));
alter table "api_key" add constraint "api_key_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id");
alter table "api_key" add constraint "api_key_created_by_foreign" foreign key ("created_by") references "user_account" ("id") on delete set null;
alter table "api_key" add constraint "api_key_role_check" check ("role" in ('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR', 'STATISTICIAN', 'LEADER', 'CASE_OFFICER', 'REPORTING_CLERK', 'EXTERNAL_SYSTEM'));
alter table "api_key" add constraint "api_key_line_check" check ("line" in ('AREA', 'INDUSTRY'));
alter table "access_grant" add constraint "access_grant_user_id_foreign" foreign key ("user_id") references "user_account" ("id");
alter table "access_grant" add constraint "access_grant_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id");
alter table "access_grant" add constraint "access_grant_granted_by_foreign" foreign key ("granted_by") references "user_account" ("id") on delete set null;
alter table "access_grant" add constraint "access_grant_revoked_by_foreign" foreign key ("revoked_by") references "user_account" ("id") on delete set null;
alter table "access_grant" add constraint "access_grant_role_check" check ("role" in ('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR', 'STATISTICIAN', 'LEADER', 'CASE_OFFICER', 'REPORTING_CLERK', 'EXTERNAL_SYSTEM'));
alter table "access_grant" add constraint "access_grant_line_check" check ("line" in ('AREA', 'INDUSTRY'));
alter table "user_session" add constraint "user_session_user_id_foreign" foreign key ("user_id") references "user_account" ("id");
alter table "user_session" add constraint "user_session_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id") on delete set null;
`);
    this.addSql(roles);
    this.addSql(scopeFunctions);
    this.addSql(rowScopes);
    this.addSql(auditChain);
  }

  override down(): void {
    this.addSql(`
drop trigger rollup_state_row_scope on rollup.state;
drop function rollup_state_row_scope, apply_row_scope;
drop table row_scope;
drop table audit_entry cascade;
drop function chain_audit_entry, refuse_audit_change;
drop table user_session, access_grant, api_key, user_account;
drop function scope_from, scope_to, scope_organizations, scope_units cascade;
alter default privileges revoke select on tables from uniongraph_engine;
alter default privileges revoke usage on sequences from uniongraph_engine;
revoke all on all tables in schema public, rollup from uniongraph_viewer, uniongraph_engine;
revoke all on all sequences in schema public, rollup from uniongraph_engine;
revoke usage on schema rollup from uniongraph_viewer, uniongraph_engine;
`);
  }
}

/** Roles belong to the whole server: another database of it may have made them, at this very moment too. */
const roles = `
do $$
declare wanted text;
begin
  foreach wanted in array array['uniongraph_viewer', 'uniongraph_engine'] loop
    begin
      execute format('create role %I nologin', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
    if not pg_has_role(current_user, wanted, 'SET') then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
end $$;
grant usage on schema public, rollup to uniongraph_viewer, uniongraph_engine;
grant select on all tables in schema public, rollup to uniongraph_engine;
grant usage on all sequences in schema public to uniongraph_engine;
alter default privileges grant select on tables to uniongraph_engine;
alter default privileges grant usage on sequences to uniongraph_engine;
`;

/** Each is read once a statement: policies call them inside a select of its own. Without a setting no row is let through. */
const scopeFunctions = `
create function scope_from() returns text language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('uniongraph.area_from', true), ''), '~') $$;
create function scope_to() returns text language sql stable parallel safe as
  $$ select coalesce(current_setting('uniongraph.area_to', true), '') $$;

create function scope_organizations() returns setof bigint language sql stable security definer
  set search_path = public, pg_temp as $$
  with recursive today (day) as (select (now() at time zone 'Asia/Shanghai')::date), below (id) as (
    select nullif(current_setting('uniongraph.organization_id', true), '')::bigint
    union
    select link.organization_id from below cross join today
    join organization_parent link on link.parent_id = below.id and link.line = current_setting('uniongraph.line', true)
    join union_organization o on o.id = link.organization_id
    where link.valid_from <= day and (link.valid_to is null or link.valid_to > day
      -- The last link of a dissolved organization never ends.
      or o.dissolved_on <= link.valid_to and not exists (
        select from organization_parent later
        where later.organization_id = link.organization_id and later.line = link.line and later.valid_from > link.valid_from
      ))
  )
  select id from below where id is not null
$$;

create function scope_units() returns setof bigint language sql stable security definer
  set search_path = public, pg_temp as
  $$ select c.unit_id from unit_coverage c where c.organization_id in (select scope_organizations()) $$;
`;

const rowScopes = `
create table row_scope (
  table_name text primary key, condition text not null, writes text[] not null default '{}', applied text
);

create function apply_row_scope(named text) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare wanted row_scope;
begin
  select * into wanted from row_scope where table_name = named;
  if wanted.table_name is null or to_regclass(named) is null then return; end if;
  execute format('alter table %s enable row level security', named);
  execute format('drop policy if exists viewer on %s', named);
  execute format('drop policy if exists engine on %s', named);
  execute format('create policy engine on %s to uniongraph_engine using (true) with check (true)', named);
  execute format('revoke all on %s from uniongraph_viewer, uniongraph_engine', named);
  execute format('grant select on %s to uniongraph_engine', named);
  if wanted.writes <> '{}' then
    execute format('grant %s on %s to uniongraph_engine', array_to_string(wanted.writes, ', '), named);
  end if;
  if wanted.condition <> 'false' then
    execute format('create policy viewer on %s for select to uniongraph_viewer using (%s)', named, wanted.condition);
    execute format('grant select on %s to uniongraph_viewer', named);
  end if;
  update row_scope set applied = condition || writes::text where table_name = named;
end $$;

create function rollup_state_row_scope() returns trigger language plpgsql as $$
declare part text;
begin
  -- A rollup that was made anew has other tables than before.
  if exists (select from pg_class where oid = to_regclass('rollup.' || new.name || '_cell') and not relrowsecurity) then
    foreach part in array array['cell', 'month', 'day'] loop
      perform apply_row_scope('rollup.' || new.name || '_' || part);
    end loop;
  end if;
  return null;
end $$;
create trigger rollup_state_row_scope after update on rollup.state
  for each row execute function rollup_state_row_scope();
`;

const auditChain = `
create function audit_entry_text(entry audit_entry) returns text language sql immutable as $$
  select jsonb_build_array(entry.id, extract(epoch from entry.made_at), entry.event, entry.outcome, entry.principal_kind,
    entry.principal_id, entry.principal_name, entry.organization_code, entry.address, entry.subject, entry.details)::text
$$;
create function chain_audit_entry() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  -- One after the other: each holds the hash of the one before.
  perform pg_advisory_xact_lock(hashtext('audit_entry'));
  new.id := nextval('audit_entry_id_seq');
  new.made_at := clock_timestamp();
  new.previous_hash := coalesce((select hash from audit_entry order by id desc limit 1), '\\x'::bytea);
  new.hash := sha256(new.previous_hash || convert_to(audit_entry_text(new), 'UTF8'));
  return new;
end $$;
create trigger audit_entry_chained before insert on audit_entry for each row execute function chain_audit_entry();
create function refuse_audit_change() returns trigger language plpgsql as
  $$ begin raise exception 'AUDIT_IS_APPEND_ONLY: entries of the audit log are never changed or removed'; end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_audit_change();
`;
