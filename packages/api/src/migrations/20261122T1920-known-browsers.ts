import { Migration } from '@mikro-orm/migrations';

/** Browsers stay known when their user signs out, and who is unlocked is let past the lock of an address. */
export class Migration20261122T1920KnownBrowsers extends Migration {
  override up(): void {
    this.addSql(`
create table "known_browser" ("id" bigserial primary key, "token_hash" bytea not null, "user_id" bigint not null, "signed_in_at" timestamptz not null);
alter table "known_browser" add constraint "known_browser_token_hash_user_id_unique" unique ("token_hash", "user_id");
create index "known_browser_user_id_index" on "known_browser" ("user_id");
alter table "known_browser" add constraint "known_browser_user_id_foreign" foreign key ("user_id") references "user_account" ("id");
alter table "user_account" add column "unlocked_until" timestamptz null;
`);
  }

  override down(): void {
    this.addSql('drop table known_browser; alter table user_account drop column unlocked_until;');
  }
}
