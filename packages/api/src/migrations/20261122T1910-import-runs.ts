import { Migration } from '@mikro-orm/migrations';

/** How far imports are, for others to see while they run. */
export class Migration20261122T1910ImportRuns extends Migration {
  override up(): void {
    this.addSql(`
create table "import_run" ("id" bigserial primary key, "kind" varchar(255) not null, "phase" text not null default 'READING', "fraction" double precision not null default 0, "rows" int not null default 0, "started_at" timestamptz not null default clock_timestamp(), "heard_at" timestamptz not null default clock_timestamp(), "finished_at" timestamptz null);
create index "import_run_finished_at_index" on "import_run" ("finished_at");
alter table "import_run" add constraint "import_run_phase_check" check ("phase" in ('READING', 'CHECKING', 'WRITING', 'DONE', 'REFUSED', 'FAILED'));
`);
  }

  override down(): void {
    this.addSql('drop table import_run');
  }
}
