import { Migration } from '@mikro-orm/migrations';

/**
 * Identity numbers of members, sealed and hashed, and their telephones; the keys in use; who may read what unmasked.
 * A sealed value is bound to its member number, which therefore stays as it is.
 */
export class Migration20261122T1520PersonalFields extends Migration {
  override up(): void {
    this.addSql(`
alter table "member" add column "phone" varchar(255) null, add column "id_number_cipher" bytea null, add column "id_number_hash" bytea null;
alter table "member" add constraint "member_id_number_hash_unique" unique ("id_number_hash");
alter table "member" add constraint "member_id_number_whole" check ((id_number_cipher is null) = (id_number_hash is null));
create function member_no_stays() returns trigger language plpgsql set search_path = public, pg_temp as $body$
begin
  raise exception 'a member number with sealed values cannot change' using errcode = 'integrity_constraint_violation';
end $body$;
create trigger member_no_stays before update of member_no on member for each row
  when (old.member_no <> new.member_no and old.id_number_cipher is not null and new.id_number_cipher is not distinct from old.id_number_cipher)
  execute function member_no_stays();

create table "data_key_check" ("key_id" varchar(255) not null, "sealed" bytea not null, "added_at" timestamptz not null default now(), primary key ("key_id"));

create table "field_reveal" ("id" bigserial primary key, "principal_kind" varchar(255) not null, "principal_id" varchar(255) not null, "node_type" varchar(255) not null, "node_key" varchar(255) not null, "field" varchar(255) not null, "purpose" text not null, "reason" text not null, "revealed_at" timestamptz not null, "expires_at" timestamptz not null);
alter table "field_reveal" add constraint "field_reveal_purpose_check" check ("purpose" in ('ASSISTANCE', 'MEMBER_SERVICE', 'STANDING', 'CONTACT', 'LEGAL_AID', 'CORRECTION'));
create index "field_reveal_reader_index" on "field_reveal" ("principal_kind", "principal_id", "node_type", "node_key");
`);
  }

  override down(): void {
    this.addSql(`
drop table field_reveal, data_key_check;
drop trigger member_no_stays on member;
drop function member_no_stays;
alter table member drop constraint member_id_number_whole, drop column phone, drop column id_number_cipher, drop column id_number_hash;
`);
  }
}
