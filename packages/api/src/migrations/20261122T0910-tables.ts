import { Migration } from '@mikro-orm/migrations';

/** Tables of areas, organizations, employing units, membership, reports and published figures. */
export class Migration20261122T0910Tables extends Migration {
  override up(): void {
    this.addSql(`
create table "data_change" ("id" bigserial primary key, "kind" text not null, "label" varchar(255) not null, "fingerprint" varchar(255) null, "rows" int not null default 0, "made_at" timestamptz not null default now());
alter table "data_change" add constraint "data_change_kind_check" check ("kind" in ('DEMO', 'IMPORT', 'EDIT'));

create table "division" ("code" varchar(12) not null, "name" varchar(255) not null, "short_name" varchar(255) not null, "romanised_name" varchar(255) not null, "pinyin" varchar(255) not null, "initials" varchar(255) not null, "level" smallint not null, "parent_code" varchar(12) null, "province_code" varchar(12) null, "prefecture_code" varchar(12) null, "county_code" varchar(12) null, "township_code" varchar(12) null, "valid_from" date null, "valid_to" date null, "successor_code" varchar(12) null, "provenance" text not null default 'REPORTED', primary key ("code"));
create index "division_parent_code_index" on "division" ("parent_code");
alter table "division" add constraint "division_level_range" check (level >= 0 and level <= 4);
alter table "division" add constraint "division_valid_in_order" check (valid_to is null or valid_from is null or valid_from < valid_to);
alter table "division" add constraint "division_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "indicator_target" ("id" bigserial primary key, "indicator_key" varchar(255) not null, "area_code" varchar(12) not null, "period" varchar(255) not null, "value" numeric(20,6) not null, "provenance" text not null default 'REPORTED');
alter table "indicator_target" add constraint "indicator_target_indicator_key_area_code_period_unique" unique ("indicator_key", "area_code", "period");
alter table "indicator_target" add constraint "indicator_target_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "management_area" ("code" varchar(12) not null, "name" varchar(255) not null, "name_en" varchar(255) not null, "division_code" varchar(12) not null, "valid_from" date null, "valid_to" date null, "provenance" text not null default 'REPORTED', primary key ("code"));
alter table "management_area" add constraint "management_area_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "employing_unit" ("id" bigserial primary key, "uscc" varchar(18) not null, "name" varchar(255) not null, "division_code" varchar(12) not null, "management_area_code" varchar(12) null, "industry_section" text null, "unit_category_system" varchar(255) null, "unit_category_code" varchar(255) null, "registered_on" date not null, "deregistered_on" date null, "search_text" text null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "employing_unit" add constraint "employing_unit_uscc_unique" unique ("uscc");
create index "employing_unit_division_code_index" on "employing_unit" ("division_code");
create index employing_unit_search on employing_unit using gin (search_bigrams(search_text));
alter table "employing_unit" add constraint "employing_unit_dates_in_order" check (deregistered_on is null or deregistered_on > registered_on);
alter table "employing_unit" add constraint "employing_unit_industry_section_check" check ("industry_section" in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T'));
alter table "employing_unit" add constraint "employing_unit_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "member" ("id" bigserial primary key, "member_no" varchar(255) not null, "name" varchar(255) not null, "sex" smallint not null, "birth_year" smallint null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "member" add constraint "member_member_no_unique" unique ("member_no");
alter table "member" add constraint "member_sex_check" check (sex in (0, 1, 2, 9));
alter table "member" add constraint "member_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "member_group" ("member_id" bigint not null, "group_code" text not null, "provenance" text not null default 'REPORTED', primary key ("member_id", "group_code"));
alter table "member_group" add constraint "member_group_group_code_check" check ("group_code" in ('MIGRANT', 'NEW_FORM', 'TRUCK_DRIVER', 'RIDE_HAILING_DRIVER', 'COURIER', 'FOOD_DELIVERY_RIDER', 'CAREGIVER', 'DOMESTIC_WORKER', 'MARKET_INFORMATION_WORKER', 'PROPERTY_AGENT', 'SECURITY_GUARD'));
alter table "member_group" add constraint "member_group_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "reporting_round" ("id" bigserial primary key, "code" varchar(255) not null, "name" varchar(255) not null, "name_en" varchar(255) not null, "period_start" date not null, "period_end" date not null, "stock_date" date not null, "closed_on" date null, "provenance" text not null default 'REPORTED');
alter table "reporting_round" add constraint "reporting_round_code_unique" unique ("code");
alter table "reporting_round" add constraint "reporting_round_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "series_break" ("id" bigserial primary key, "indicator_key" varchar(255) not null, "effective_on" date not null, "note" text not null, "note_en" text not null, "provenance" text not null default 'REPORTED');
alter table "series_break" add constraint "series_break_indicator_key_effective_on_unique" unique ("indicator_key", "effective_on");
alter table "series_break" add constraint "series_break_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "source_document" ("id" bigserial primary key, "key" varchar(255) not null, "title" varchar(255) not null, "publisher" varchar(255) null, "published_on" date null, "reference" varchar(255) not null, "confidence" text not null);
alter table "source_document" add constraint "source_document_key_unique" unique ("key");
alter table "source_document" add constraint "source_document_confidence_check" check ("confidence" in ('HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'LOW'));

create table "published_figure" ("id" bigserial primary key, "measure_code" varchar(255) not null, "indicator_key" varchar(255) null, "title" varchar(255) not null, "title_en" varchar(255) not null, "area_code" varchar(12) not null, "value" numeric(20,6) not null, "scale" int not null default 1, "qualifier" text not null, "count_unit" text not null, "period_kind" text not null, "period_text" varchar(255) not null, "period_start" date null, "period_end" date null, "original_text" text not null, "ambiguous" boolean not null default false, "note" text null, "source_document_id" bigint not null, "provenance" text not null default 'REPORTED');
create index "published_figure_indicator_key_index" on "published_figure" ("indicator_key");
create index "published_figure_area_code_index" on "published_figure" ("area_code");
alter table "published_figure" add constraint "published_figure_qualifier_check" check ("qualifier" in ('EXACT', 'MORE_THAN', 'NEARLY', 'ABOUT', 'AT_LEAST'));
alter table "published_figure" add constraint "published_figure_count_unit_check" check ("count_unit" in ('PERSON', 'PERSON_TIME', 'HOUSEHOLD', 'UNIT', 'PIECE', 'CASE', 'CASE_TIME', 'SESSION', 'EVENT', 'PLACE', 'ITEM', 'MEASURE', 'KIND', 'TIMES', 'YUAN', 'SQUARE_METRE', 'PERCENT', 'PERCENTAGE_POINT', 'RANK'));
alter table "published_figure" add constraint "published_figure_period_kind_check" check ("period_kind" in ('STOCK', 'FLOW', 'CUMULATIVE', 'RATE', 'RANK'));
alter table "published_figure" add constraint "published_figure_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "union_organization" ("id" bigserial primary key, "code" varchar(255) not null, "uscc" varchar(18) null, "name" varchar(255) not null, "short_name" varchar(255) null, "level" smallint not null, "kind" text not null, "is_grassroots" boolean not null, "division_code" varchar(12) not null, "management_area_code" varchar(12) null, "industry_section" text null, "unit_category_system" varchar(255) null, "unit_category_code" varchar(255) null, "established_on" date not null, "dissolved_on" date null, "status" text not null default 'ACTIVE', "area_path" ltree null, "industry_path" ltree null, "search_text" text null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "union_organization" add constraint "union_organization_code_unique" unique ("code");
alter table "union_organization" add constraint "union_organization_uscc_unique" unique ("uscc");
create index "union_organization_division_code_index" on "union_organization" ("division_code");
create index union_organization_area_path on union_organization using gist (area_path);
create index union_organization_industry_path on union_organization using gist (industry_path);
create index union_organization_search on union_organization using gin (search_bigrams(search_text));
alter table "union_organization" add constraint "union_organization_level_range" check (level >= 0 and level <= 5);
alter table "union_organization" add constraint "union_organization_dates_in_order" check (dissolved_on is null or dissolved_on > established_on);
alter table "union_organization" add constraint "union_organization_status_fits_dates" check ((status = 'ACTIVE') = (dissolved_on is null));
alter table "union_organization" add constraint "union_organization_kind_check" check ("kind" in ('GENERAL_FEDERATION', 'INDUSTRIAL_UNION', 'FEDERATION', 'SINGLE', 'JOINT', 'PROJECT', 'MOBILE', 'VILLAGE_COMMUNITY'));
alter table "union_organization" add constraint "union_organization_industry_section_check" check ("industry_section" in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T'));
alter table "union_organization" add constraint "union_organization_status_check" check ("status" in ('ACTIVE', 'DISSOLVED', 'MERGED'));
alter table "union_organization" add constraint "union_organization_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "organization_parent" ("id" bigserial primary key, "organization_id" bigint not null, "line" text not null, "parent_id" bigint not null, "valid_from" date not null, "valid_to" date null, "provenance" text not null default 'REPORTED');
create index "organization_parent_parent_id_index" on "organization_parent" ("parent_id");
alter table "organization_parent" add constraint "organization_parent_organization_id_line_valid_from_unique" unique ("organization_id", "line", "valid_from");
alter table "organization_parent" add constraint "organization_parent_valid_in_order" check (valid_to is null or valid_to > valid_from);
alter table "organization_parent" add constraint "organization_parent_not_itself" check (parent_id <> organization_id);
alter table "organization_parent" add constraint "organization_parent_line_check" check ("line" in ('AREA', 'INDUSTRY'));
alter table "organization_parent" add constraint "organization_parent_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "membership_snapshot" ("id" bigserial primary key, "organization_id" bigint not null, "source" text not null, "as_of" date not null, "workers" int null, "workers_female" int null, "members" int null, "members_female" int null, "members_migrant" int null, "members_new_form" int null, "members_labor_dispatch" int null, "agreement_covered_workers" int null, "full_time_staff" int null, "part_time_staff" int null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "membership_snapshot" add constraint "membership_snapshot_organization_id_source_as_of_unique" unique ("organization_id", "source", "as_of");
alter table "membership_snapshot" add constraint "membership_snapshot_not_negative" check (least(workers, workers_female, members, members_female, members_migrant, members_new_form, members_labor_dispatch, agreement_covered_workers, full_time_staff, part_time_staff) >= 0);
alter table "membership_snapshot" add constraint "membership_snapshot_source_check" check ("source" in ('ANNUAL_REPORT', 'REALNAME_DB', 'TAX_FEE', 'MARKET_REG', 'SOCIAL_INSURANCE', 'SELF_REPORT', 'PUBLISHED'));
alter table "membership_snapshot" add constraint "membership_snapshot_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "membership" ("id" bigserial primary key, "member_id" bigint not null, "organization_id" bigint not null, "kind" text not null default 'FULL', "joined_on" date not null, "left_on" date null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
create index "membership_member_id_index" on "membership" ("member_id");
create index "membership_organization_id_index" on "membership" ("organization_id");
alter table "membership" add constraint "membership_dates_in_order" check (left_on is null or left_on > joined_on);
alter table "membership" add constraint "membership_kind_check" check ("kind" in ('FULL', 'PROBATIONARY'));
alter table "membership" add constraint "membership_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "unit_coverage" ("id" bigserial primary key, "unit_id" bigint not null, "state" text not null, "organization_id" bigint null, "valid_from" date not null, "valid_to" date null, "provenance" text not null default 'REPORTED');
create index "unit_coverage_unit_id_index" on "unit_coverage" ("unit_id");
create index "unit_coverage_organization_id_index" on "unit_coverage" ("organization_id");
alter table "unit_coverage" add constraint "unit_coverage_valid_in_order" check (valid_to is null or valid_to > valid_from);
alter table "unit_coverage" add constraint "unit_coverage_names_union" check (state = 'PREPARING' or organization_id is not null);
alter table "unit_coverage" add constraint "unit_coverage_state_check" check ("state" in ('ESTABLISHED', 'COVERED_BY_JOINT', 'PREPARING'));
alter table "unit_coverage" add constraint "unit_coverage_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

create table "unit_headcount" ("id" bigserial primary key, "unit_id" bigint not null, "source" text not null, "as_of" date not null, "employees" int not null, "provenance" text not null default 'REPORTED');
alter table "unit_headcount" add constraint "unit_headcount_unit_id_source_as_of_unique" unique ("unit_id", "source", "as_of");
alter table "unit_headcount" add constraint "unit_headcount_employees_check" check (employees >= 0);
alter table "unit_headcount" add constraint "unit_headcount_source_check" check ("source" in ('ANNUAL_REPORT', 'REALNAME_DB', 'TAX_FEE', 'MARKET_REG', 'SOCIAL_INSURANCE', 'SELF_REPORT', 'PUBLISHED'));
alter table "unit_headcount" add constraint "unit_headcount_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));

alter table "division" add constraint "division_parent_code_foreign" foreign key ("parent_code") references "division" ("code") on delete restrict;
alter table "division" add constraint "division_successor_code_foreign" foreign key ("successor_code") references "division" ("code") on delete restrict;

alter table "indicator_target" add constraint "indicator_target_area_code_foreign" foreign key ("area_code") references "division" ("code");

alter table "management_area" add constraint "management_area_division_code_foreign" foreign key ("division_code") references "division" ("code");

alter table "employing_unit" add constraint "employing_unit_division_code_foreign" foreign key ("division_code") references "division" ("code");
alter table "employing_unit" add constraint "employing_unit_management_area_code_foreign" foreign key ("management_area_code") references "management_area" ("code") on delete restrict;

alter table "member_group" add constraint "member_group_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;

alter table "published_figure" add constraint "published_figure_area_code_foreign" foreign key ("area_code") references "division" ("code");
alter table "published_figure" add constraint "published_figure_source_document_id_foreign" foreign key ("source_document_id") references "source_document" ("id");

alter table "union_organization" add constraint "union_organization_division_code_foreign" foreign key ("division_code") references "division" ("code");
alter table "union_organization" add constraint "union_organization_management_area_code_foreign" foreign key ("management_area_code") references "management_area" ("code") on delete restrict;

alter table "organization_parent" add constraint "organization_parent_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id");
alter table "organization_parent" add constraint "organization_parent_parent_id_foreign" foreign key ("parent_id") references "union_organization" ("id");

alter table "membership_snapshot" add constraint "membership_snapshot_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id") on delete cascade;

alter table "membership" add constraint "membership_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete cascade;
alter table "membership" add constraint "membership_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id");

alter table "unit_coverage" add constraint "unit_coverage_unit_id_foreign" foreign key ("unit_id") references "employing_unit" ("id") on delete cascade;
alter table "unit_coverage" add constraint "unit_coverage_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id") on delete restrict;

alter table "unit_headcount" add constraint "unit_headcount_unit_id_foreign" foreign key ("unit_id") references "employing_unit" ("id") on delete cascade;
`);
  }

  override down(): void {
    this.addSql(
      `drop table data_change, division, indicator_target, management_area, employing_unit, member, member_group, reporting_round, series_break, source_document, published_figure, union_organization, organization_parent, membership_snapshot, membership, unit_coverage, unit_headcount cascade;`,
    );
  }
}
