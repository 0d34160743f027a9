import { Migration } from '@mikro-orm/migrations';

/** What locks signing in stands in sign_in_lock, by name and place; the account's own column for it was never used. */
export class Migration20261122T1911NoLockOfAccounts extends Migration {
  override up(): void {
    this.addSql('alter table "user_account" drop column "locked_until"');
  }

  override down(): void {
    this.addSql('alter table "user_account" add column "locked_until" timestamptz null');
  }
}
