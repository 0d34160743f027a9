import { Migration } from '@mikro-orm/migrations';

/** Documents that keys registered, and the counters of what was asked. */
export class Migration20261122T1540Limits extends Migration {
  override up(): void {
    this.addSql(`
create table "trusted_document" ("id" bigserial primary key, "key_id" bigint not null, "hash" varchar(255) not null, "name" varchar(255) not null, "text" text not null, "registered_at" timestamptz not null default now());
alter table "trusted_document" add constraint "trusted_document_key_id_hash_unique" unique ("key_id", "hash");
alter table "trusted_document" add constraint "trusted_document_key_id_foreign" foreign key ("key_id") references "api_key" ("id");
-- Counters of a minute or an hour: after a crash they may begin anew, which spares every reservation a write to the log.
create unlogged table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint);
`);
  }

  override down(): void {
    this.addSql('drop table trusted_document, rate_limit;');
  }
}
