import { Migration } from '@mikro-orm/migrations';

/** Exports that were asked for: the queue and its record. */
export class Migration20261122T1550ExportJobs extends Migration {
  override up(): void {
    this.addSql(`
create table "export_job" ("id" bigserial primary key, "principal_kind" text not null, "principal_id" varchar(255) not null, "principal_name" varchar(255) not null, "organization_id" bigint not null, "organization_code" varchar(255) not null, "roles" text[] not null, "scope" jsonb not null, "kind" varchar(255) not null, "arguments" jsonb not null, "format" varchar(255) not null, "status" text not null default 'QUEUED', "idempotency_key" varchar(255) null, "attempt" int not null default 0, "lease_until" timestamptz null, "rows_expected" int null, "rows_written" int not null default 0, "bytes" bigint null, "checksum" varchar(255) null, "file_name" varchar(255) null, "failure" varchar(255) null, "failure_note" text null, "link_key" bytea not null, "created_at" timestamptz not null default clock_timestamp(), "started_at" timestamptz null, "finished_at" timestamptz null, "expires_at" timestamptz null);
alter table "export_job" add constraint "export_job_principal_kind_principal_id_idempotency_key_unique" unique ("principal_kind", "principal_id", "idempotency_key");
create index export_job_open on export_job (id) where status in ('QUEUED', 'RUNNING');
alter table "export_job" add constraint "export_job_principal_kind_check" check ("principal_kind" in ('USER', 'API_KEY'));
alter table "export_job" add constraint "export_job_status_check" check ("status" in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED'));
`);
  }

  override down(): void {
    this.addSql('drop table export_job');
  }
}
