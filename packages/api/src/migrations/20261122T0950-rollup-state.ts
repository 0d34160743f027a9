import { Migration } from '@mikro-orm/migrations';

/** The schema of the rollups, which are derived from the ledgers and may be left out of a backup, and how far each is folded. */
export class Migration20261122T0950RollupState extends Migration {
  override up(): void {
    this.addSql(`
create schema rollup;
create table rollup.state (
  name text primary key,
  declaration text,
  folded_before xid8 not null default '0',
  folded_at timestamptz
);
comment on column rollup.state.folded_before is 'All ledger rows of transactions before this one are in the rollup.';
`);
  }

  override down(): void {
    this.addSql('drop schema rollup cascade;');
  }
}
