import { Migration } from '@mikro-orm/migrations';

/** People signing in: failed attempts, the line that a session acts on, grants over the installation itself. */
export class Migration20261122T1510SignIn extends Migration {
  override up(): void {
    this.addSql(`
create table "sign_in_lock" ("username" varchar(255) not null, "place" varchar(255) not null, "failures" int not null, "last_failed_at" timestamptz not null, "locked_until" timestamptz null, primary key ("username", "place"));
create index "sign_in_lock_last_failed_at_index" on "sign_in_lock" ("last_failed_at");
alter table "user_session" add column "line" text not null default 'AREA';
alter table "user_session" add constraint "user_session_line_check" check ("line" in ('AREA', 'INDUSTRY'));
alter table "access_grant" alter column "organization_id" drop not null;
alter table "access_grant" add constraint "access_grant_installation_is_kept_by_three_hands" check (organization_id is not null or role in ('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'));
`);
  }

  override down(): void {
    this.addSql(`
alter table "access_grant" drop constraint "access_grant_installation_is_kept_by_three_hands";
delete from "access_grant" where "organization_id" is null;
alter table "access_grant" alter column "organization_id" set not null;
alter table "user_session" drop column "line";
drop table "sign_in_lock";
`);
  }
}
