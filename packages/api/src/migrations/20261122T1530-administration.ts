import { Migration } from '@mikro-orm/migrations';

/** Administration of accounts and keys: who keeps an account, repeated creates, an audit log without gaps. */
export class Migration20261122T1530Administration extends Migration {
  override up(): void {
    this.addSql(`
create table "idempotency_key" ("principal" varchar(255) not null, "operation" varchar(255) not null, "key" varchar(255) not null, "input_hash" bytea not null, "result" jsonb null, "created_at" timestamptz not null default now(), primary key ("principal", "operation", "key"));
create index "idempotency_key_created_at_index" on "idempotency_key" ("created_at");
alter table "user_account" add column "organization_id" bigint null;
alter table "user_account" add constraint "user_account_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id") on delete set null;
create or replace function chain_audit_entry() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  -- One after the other: each holds the hash of the one before, and follows it without a gap.
  perform pg_advisory_xact_lock(hashtext('audit_entry'));
  select id + 1, hash into new.id, new.previous_hash from audit_entry order by id desc limit 1;
  new.id := coalesce(new.id, 1);
  new.previous_hash := coalesce(new.previous_hash, '\\x'::bytea);
  new.made_at := clock_timestamp();
  new.hash := sha256(new.previous_hash || convert_to(audit_entry_text(new), 'UTF8'));
  return new;
end $$;
`);
  }

  override down(): void {
    this.addSql(`
create or replace function chain_audit_entry() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('audit_entry'));
  new.id := nextval('audit_entry_id_seq');
  new.made_at := clock_timestamp();
  new.previous_hash := coalesce((select hash from audit_entry order by id desc limit 1), '\\x'::bytea);
  new.hash := sha256(new.previous_hash || convert_to(audit_entry_text(new), 'UTF8'));
  return new;
end $$;
select setval('audit_entry_id_seq', greatest((select max(id) from audit_entry), 1));
alter table "user_account" drop column "organization_id";
drop table "idempotency_key";
`);
  }
}
