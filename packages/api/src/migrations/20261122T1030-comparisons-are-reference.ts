import { Migration } from '@mikro-orm/migrations';

/** Targets and printed figures stand beside values, so that an answer that is kept depends on them too. */
export class Migration20261122T1030ComparisonsAreReference extends Migration {
  override up(): void {
    for (const table of comparisonTables) {
      this.addSql(
        `create trigger ${table}_is_reference after insert or update or delete or truncate on ${table} for each statement execute function reference_changed();`,
      );
    }
  }

  override down(): void {
    for (const table of comparisonTables) this.addSql(`drop trigger ${table}_is_reference on ${table};`);
  }
}

const comparisonTables = ['indicator_target', 'published_figure'];
