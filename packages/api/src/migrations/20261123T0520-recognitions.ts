import { Migration } from '@mikro-orm/migrations';

/** The register of honours: schemes, their rounds with the rules of each, whom is nominated, and what was granted. */
export class Migration20261123T0520Recognitions extends Migration {
  override up(): void {
    this.addSql(`
create table "recognition_scheme" ("id" bigserial primary key, "code" varchar(255) not null, "name" varchar(255) not null, "name_en" varchar(255) not null, "kind" text not null, "holder_kind" text not null, "levels" text[] not null, "source" varchar(255) not null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "recognition_scheme" add constraint "recognition_scheme_code_unique" unique ("code");
create table "recognition_round" ("id" bigserial primary key, "scheme_id" bigint not null, "level" text not null, "year" smallint not null, "organizer_id" bigint not null, "division_code" varchar(12) not null, "quota" int null, "special_quota" int not null default 0, "fund_yuan" int null, "publicity_from" date null, "publicity_to" date null, "granted_on" date null, "override_reason" text null, "stage" text not null default 'PLANNED', "provenance" text not null default 'REPORTED', "version" int not null default 1);
create index "recognition_round_organizer_id_index" on "recognition_round" ("organizer_id");
alter table "recognition_round" add constraint "recognition_round_scheme_id_level_year_organizer_id_unique" unique ("scheme_id", "level", "year", "organizer_id");
create table "recognition_rule" ("id" bigserial primary key, "round_id" bigint not null, "group_code" text not null, "minimum_percent" smallint not null, "excludes_special" boolean not null default true, "provenance" text not null default 'REPORTED');
alter table "recognition_rule" add constraint "recognition_rule_round_id_group_code_unique" unique ("round_id", "group_code");
create table "nomination" ("id" bigserial primary key, "round_id" bigint not null, "holder_kind" text not null, "organization_id" bigint not null, "division_code" varchar(12) not null, "holder_name" varchar(255) null, "person_name" varchar(255) null, "published_name" varchar(255) null, "groups" text[] not null default '{}', "is_special" boolean not null default false, "fund_yuan" int null, "state" text not null default 'NOMINATED', "reason" text not null, "decision_reason" text null, "nominated_on" date not null, "decided_on" date null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
create index "nomination_round_id_index" on "nomination" ("round_id");
create index "nomination_organization_id_index" on "nomination" ("organization_id");
create index "nomination_division_code_index" on "nomination" ("division_code");
create unique index nomination_once on nomination (round_id, organization_id, coalesce(person_name, holder_name)) where state <> 'WITHDRAWN';
create table "recognition" ("id" bigserial primary key, "number" varchar(255) not null, "scheme_id" bigint not null, "level" text not null, "year" smallint not null, "round_id" bigint null, "nomination_id" bigint null, "holder_kind" text not null, "holder_name" varchar(255) not null, "organization_id" bigint null, "division_code" varchar(12) not null, "grantor_id" bigint not null, "granted_on" date not null, "fund_yuan" int null, "revoked_on" date null, "revoked_reason" text null, "search_text" text null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "recognition" add constraint "recognition_number_unique" unique ("number");
create index "recognition_scheme_id_index" on "recognition" ("scheme_id");
create index "recognition_round_id_index" on "recognition" ("round_id");
alter table "recognition" add constraint "recognition_nomination_id_unique" unique ("nomination_id");
create index "recognition_organization_id_index" on "recognition" ("organization_id");
create index "recognition_division_code_index" on "recognition" ("division_code");
alter table "recognition_scheme" add constraint "recognition_scheme_kind_check" check ("kind" in ('MAY_DAY', 'MODEL_WORKER', 'CRAFTSPERSON', 'INNOVATION', 'DEMONSTRATION', 'OTHER'));
alter table "recognition_scheme" add constraint "recognition_scheme_holder_kind_check" check ("holder_kind" in ('UNIT', 'PERSON', 'TEAM'));
alter table "recognition_scheme" add constraint "recognition_scheme_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "recognition_round" add constraint "recognition_round_scheme_id_foreign" foreign key ("scheme_id") references "recognition_scheme" ("id");
alter table "recognition_round" add constraint "recognition_round_organizer_id_foreign" foreign key ("organizer_id") references "union_organization" ("id");
alter table "recognition_round" add constraint "recognition_round_division_code_foreign" foreign key ("division_code") references "division" ("code");
alter table "recognition_round" add constraint "recognition_round_year_range" check (year >= 1949 and year <= 2100);
alter table "recognition_round" add constraint "recognition_round_quota_holds_special" check (special_quota >= 0 and special_quota <= quota);
alter table "recognition_round" add constraint "recognition_round_fund_not_negative" check (fund_yuan >= 0);
alter table "recognition_round" add constraint "recognition_round_publicity_in_order" check (publicity_to >= publicity_from);
alter table "recognition_round" add constraint "recognition_round_granted_with_day" check ((stage in ('GRANTED', 'CLOSED')) = (granted_on is not null));
alter table "recognition_round" add constraint "recognition_round_level_check" check ("level" in ('NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY'));
alter table "recognition_round" add constraint "recognition_round_stage_check" check ("stage" in ('PLANNED', 'NOMINATING', 'PUBLICITY', 'GRANTED', 'CLOSED'));
alter table "recognition_round" add constraint "recognition_round_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "recognition_rule" add constraint "recognition_rule_round_id_foreign" foreign key ("round_id") references "recognition_round" ("id") on delete cascade;
alter table "recognition_rule" add constraint "recognition_rule_group_code_check" check ("group_code" in ('INDUSTRIAL_WORKER', 'OTHER_FRONT_LINE', 'SCIENCE_EDUCATION', 'MIGRANT', 'NON_PUBLIC'));
alter table "recognition_rule" add constraint "recognition_rule_minimum_percent_check" check (minimum_percent >= 1 and minimum_percent <= 100);
alter table "recognition_rule" add constraint "recognition_rule_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "nomination" add constraint "nomination_round_id_foreign" foreign key ("round_id") references "recognition_round" ("id");
alter table "nomination" add constraint "nomination_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id");
alter table "nomination" add constraint "nomination_division_code_foreign" foreign key ("division_code") references "division" ("code");
alter table "nomination" add constraint "nomination_names_its_holder" check (case when holder_kind = 'PERSON' then person_name is not null else holder_name is not null end);
alter table "nomination" add constraint "nomination_fund_not_negative" check (fund_yuan >= 0);
alter table "nomination" add constraint "nomination_holder_kind_check" check ("holder_kind" in ('UNIT', 'PERSON', 'TEAM'));
alter table "nomination" add constraint "nomination_state_check" check ("state" in ('NOMINATED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'GRANTED'));
alter table "nomination" add constraint "nomination_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "recognition" add constraint "recognition_scheme_id_foreign" foreign key ("scheme_id") references "recognition_scheme" ("id");
alter table "recognition" add constraint "recognition_round_id_foreign" foreign key ("round_id") references "recognition_round" ("id") on delete restrict;
alter table "recognition" add constraint "recognition_nomination_id_foreign" foreign key ("nomination_id") references "nomination" ("id") on delete restrict;
alter table "recognition" add constraint "recognition_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id") on delete restrict;
alter table "recognition" add constraint "recognition_division_code_foreign" foreign key ("division_code") references "division" ("code");
alter table "recognition" add constraint "recognition_grantor_id_foreign" foreign key ("grantor_id") references "union_organization" ("id");
alter table "recognition" add constraint "recognition_fund_not_negative" check (fund_yuan >= 0);
alter table "recognition" add constraint "recognition_dates_in_order" check (revoked_on >= granted_on);
alter table "recognition" add constraint "recognition_revoked_for_a_reason" check ((revoked_on is null) = (revoked_reason is null));
alter table "recognition" add constraint "recognition_level_check" check ("level" in ('NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY'));
alter table "recognition" add constraint "recognition_holder_kind_check" check ("holder_kind" in ('UNIT', 'PERSON', 'TEAM'));
alter table "recognition" add constraint "recognition_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
`);
  }

  override down(): void {
    this.addSql('drop table recognition, nomination, recognition_rule, recognition_round, recognition_scheme');
  }
}
