import { Migration } from '@mikro-orm/migrations';

/** Repeated orders of exports are known as all repeated creates are: for 24 hours, by principal and organization. */
export class Migration20261122T1921ExportKeys extends Migration {
  override up(): void {
    this.addSql(`
alter table "export_job" drop column "idempotency_key";
create index "export_job_principal_kind_principal_id_index" on "export_job" ("principal_kind", "principal_id");
`);
  }

  override down(): void {
    this.addSql(`
drop index "export_job_principal_kind_principal_id_index";
alter table "export_job" add column "idempotency_key" varchar(255) null;
alter table "export_job" add constraint "export_job_principal_kind_principal_id_idempotency_key_unique" unique ("principal_kind", "principal_id", "idempotency_key");
`);
  }
}
