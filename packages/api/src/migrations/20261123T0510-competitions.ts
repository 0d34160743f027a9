import { Migration } from '@mikro-orm/migrations';

/** The register of labour and skills competitions, from criteria to awards. */
export class Migration20261123T0510Competitions extends Migration {
  override up(): void {
    this.addSql(`
create table "criteria_set" ("id" bigserial primary key, "code" varchar(255) not null, "name" varchar(255) not null, "provenance" text not null default 'REPORTED');
alter table "criteria_set" add constraint "criteria_set_code_unique" unique ("code");
create table "criteria_item" ("id" bigserial primary key, "criteria_set_id" bigint not null, "ordinal" smallint not null, "name" varchar(255) not null, "part" text null, "weight" int not null, "maximum" numeric(8,2) not null);
alter table "criteria_item" add constraint "criteria_item_criteria_set_id_ordinal_unique" unique ("criteria_set_id", "ordinal");
alter table "criteria_item" add constraint "criteria_item_criteria_set_id_name_unique" unique ("criteria_set_id", "name");
create table "competition" ("id" bigserial primary key, "code" varchar(255) not null, "name" varchar(255) not null, "kind" text not null, "level" text not null, "theme" varchar(255) null, "brand_code" varchar(255) null, "organizer_id" bigint not null, "division_code" varchar(12) not null, "co_organizers" text[] not null default '{}', "parent_id" bigint null, "industry_section" text null, "starts_on" date not null, "ends_on" date null, "registration_from" date null, "registration_to" date null, "quota_organizations" int null, "quota_teams" int null, "quota_persons" int null, "stage" text not null default 'PLAN', "criteria_set_id" bigint null, "theory_share" smallint null, "practice_share" smallint null, "dropped_extremes" smallint not null default 0, "tie_rule" text not null default 'SHARED', "publication" smallint not null default 0, "publicity_from" date null, "publicity_to" date null, "search_text" text null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "competition" add constraint "competition_code_unique" unique ("code");
create index "competition_brand_code_index" on "competition" ("brand_code");
create index "competition_organizer_id_index" on "competition" ("organizer_id");
create index "competition_division_code_index" on "competition" ("division_code");
create index "competition_parent_id_index" on "competition" ("parent_id");
create index "competition_criteria_set_id_index" on "competition" ("criteria_set_id");
create table "competition_trade" ("id" bigserial primary key, "competition_id" bigint not null, "name" varchar(255) not null);
alter table "competition_trade" add constraint "competition_trade_competition_id_name_unique" unique ("competition_id", "name");
create table "competition_stage_change" ("id" bigserial primary key, "competition_id" bigint not null, "from_stage" text not null, "to_stage" text not null, "reason" text null, "changed_by" varchar(255) not null, "changed_by_organization" varchar(255) not null, "changed_at" timestamptz not null);
create index "competition_stage_change_competition_id_index" on "competition_stage_change" ("competition_id");
create table "competition_round" ("id" bigserial primary key, "competition_id" bigint not null, "ordinal" smallint not null, "name" varchar(255) not null, "weight" int not null);
alter table "competition_round" add constraint "competition_round_competition_id_ordinal_unique" unique ("competition_id", "ordinal");
alter table "competition_round" add constraint "competition_round_competition_id_name_unique" unique ("competition_id", "name");
create table "competition_project" ("id" bigserial primary key, "competition_id" bigint not null, "name" varchar(255) not null, "owner" varchar(255) null, "contractors" text[] not null default '{}', "employing_unit_id" bigint null, "provenance" text not null default 'REPORTED');
create index "competition_project_employing_unit_id_index" on "competition_project" ("employing_unit_id");
alter table "competition_project" add constraint "competition_project_competition_id_name_unique" unique ("competition_id", "name");
create table "competition_progress_report" ("id" bigserial primary key, "competition_id" bigint not null, "reported_on" date not null, "participations" int null, "participating_units" int null, "suggestions" int null, "innovations" int null, "days_saved" numeric(14,2) null, "cost_saved_yuan" numeric(14,2) null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
alter table "competition_progress_report" add constraint "competition_progress_report_competition_id_reported_on_unique" unique ("competition_id", "reported_on");
create table "competition_entry" ("id" bigserial primary key, "competition_id" bigint not null, "entrant_kind" text not null, "organization_id" bigint not null, "display_name" varchar(255) not null, "members_count" int not null, "project_id" bigint null, "trade_id" bigint null, "registered_at" timestamptz not null, "withdrawn_at" timestamptz null, "provenance" text not null default 'REPORTED', "version" int not null default 1);
create index "competition_entry_competition_id_index" on "competition_entry" ("competition_id");
create index "competition_entry_organization_id_index" on "competition_entry" ("organization_id");
create index "competition_entry_project_id_index" on "competition_entry" ("project_id");
create index "competition_entry_trade_id_index" on "competition_entry" ("trade_id");
create unique index competition_entry_standing on competition_entry (competition_id, organization_id, entrant_kind, display_name, trade_id) nulls not distinct where withdrawn_at is null;
create table "competition_ranking" ("id" bigserial primary key, "competition_id" bigint not null, "publication" smallint not null, "entry_id" bigint not null, "place" int not null, "total" numeric(8,2) not null, "entrant_kind" text not null, "display_name" varchar(255) not null, "unit_name" varchar(255) not null, "trade_name" varchar(255) null, "calculation" jsonb not null, "frozen_at" timestamptz not null);
create index "competition_ranking_entry_id_index" on "competition_ranking" ("entry_id");
alter table "competition_ranking" add constraint "competition_ranking_competition_id_publication_entry_id_unique" unique ("competition_id", "publication", "entry_id");
create table "competition_objection" ("id" bigserial primary key, "competition_id" bigint not null, "publication" smallint not null, "entry_id" bigint null, "text" text not null, "filed_at" timestamptz not null, "state" text not null default 'OPEN', "answer" text null, "answered_at" timestamptz null, "version" int not null default 1);
create index "competition_objection_competition_id_index" on "competition_objection" ("competition_id");
create index "competition_objection_entry_id_index" on "competition_objection" ("entry_id");
create table "competition_award" ("id" bigserial primary key, "competition_id" bigint not null, "entry_id" bigint not null, "prize_rank" smallint null, "award" varchar(255) not null, "awarded_on" date not null, "provenance" text not null default 'REPORTED');
create index "competition_award_competition_id_index" on "competition_award" ("competition_id");
alter table "competition_award" add constraint "competition_award_entry_id_award_unique" unique ("entry_id", "award");
create table "competition_judge" ("id" bigserial primary key, "competition_id" bigint not null, "display_name" varchar(255) not null, "user_account_id" bigint null);
create index "competition_judge_user_account_id_index" on "competition_judge" ("user_account_id");
alter table "competition_judge" add constraint "competition_judge_competition_id_display_name_unique" unique ("competition_id", "display_name");
alter table "competition_judge" add constraint "competition_judge_competition_id_user_account_id_unique" unique ("competition_id", "user_account_id");
create table "competition_score" ("id" bigserial primary key, "competition_id" bigint not null, "judge_id" bigint not null, "round_id" bigint not null, "entry_id" bigint not null, "item_id" bigint not null, "value" numeric(8,2) not null, "version" int not null default 1);
create index "competition_score_competition_id_index" on "competition_score" ("competition_id");
create index "competition_score_round_id_index" on "competition_score" ("round_id");
create index "competition_score_entry_id_index" on "competition_score" ("entry_id");
create index "competition_score_item_id_index" on "competition_score" ("item_id");
alter table "competition_score" add constraint "competition_score_judge_id_round_id_entry_id_item_id_unique" unique ("judge_id", "round_id", "entry_id", "item_id");
create table "competition_score_change" ("id" bigserial primary key, "score_id" bigint not null, "version" int not null, "value" numeric(8,2) not null, "recorded_by" varchar(255) not null, "recorded_at" timestamptz not null);
alter table "competition_score_change" add constraint "competition_score_change_score_id_version_unique" unique ("score_id", "version");
alter table "criteria_set" add constraint "criteria_set_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "criteria_item" add constraint "criteria_item_criteria_set_id_foreign" foreign key ("criteria_set_id") references "criteria_set" ("id") on delete cascade;
alter table "criteria_item" add constraint "criteria_item_weight_above_zero" check (weight > 0);
alter table "criteria_item" add constraint "criteria_item_maximum_above_zero" check (maximum > 0);
alter table "criteria_item" add constraint "criteria_item_part_check" check ("part" in ('THEORY', 'PRACTICE'));
alter table "competition" add constraint "competition_brand_code_foreign" foreign key ("brand_code") references "programme_brand" ("code") on delete restrict;
alter table "competition" add constraint "competition_organizer_id_foreign" foreign key ("organizer_id") references "union_organization" ("id") on delete restrict;
alter table "competition" add constraint "competition_division_code_foreign" foreign key ("division_code") references "division" ("code");
alter table "competition" add constraint "competition_parent_id_foreign" foreign key ("parent_id") references "competition" ("id") on delete restrict;
alter table "competition" add constraint "competition_criteria_set_id_foreign" foreign key ("criteria_set_id") references "criteria_set" ("id") on delete restrict;
alter table "competition" add constraint "competition_dates_in_order" check (ends_on is null or ends_on >= starts_on);
alter table "competition" add constraint "competition_registration_in_order" check (registration_to >= registration_from);
alter table "competition" add constraint "competition_publicity_in_order" check (publicity_to >= publicity_from);
alter table "competition" add constraint "competition_shares_whole" check ((theory_share is null) = (practice_share is null) and theory_share + practice_share = 100);
alter table "competition" add constraint "competition_drops_few" check (dropped_extremes >= 0 and dropped_extremes <= 5);
alter table "competition" add constraint "competition_quotas_not_negative" check (least(quota_organizations, quota_teams, quota_persons) >= 0);
alter table "competition" add constraint "competition_not_its_own_parent" check (parent_id <> id);
alter table "competition" add constraint "competition_kind_check" check ("kind" in ('MAJOR_STRATEGY', 'KEY_PROJECT', 'MAJOR_EVENT', 'CENTRAL_TASK', 'SERVICE_WINDOW', 'INDUSTRY', 'TEAM', 'TRADE_SKILLS', 'SAFETY', 'FIVE_SMALL', 'SUGGESTIONS', 'NEW_FORM_WORKERS'));
alter table "competition" add constraint "competition_level_check" check ("level" in ('NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY', 'UNIT'));
alter table "competition" add constraint "competition_industry_section_check" check ("industry_section" in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T'));
alter table "competition" add constraint "competition_stage_check" check ("stage" in ('PLAN', 'NOTICE', 'REGISTRATION', 'LAUNCH', 'RUNNING', 'ASSESSMENT', 'PUBLICITY', 'AWARD', 'SUMMARY'));
alter table "competition" add constraint "competition_tie_rule_check" check ("tie_rule" in ('SHARED', 'PRACTICE_FIRST', 'THEORY_FIRST', 'HEAVIEST_ITEM'));
alter table "competition" add constraint "competition_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "competition_trade" add constraint "competition_trade_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_stage_change" add constraint "competition_stage_change_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_stage_change" add constraint "competition_stage_change_from_stage_check" check ("from_stage" in ('PLAN', 'NOTICE', 'REGISTRATION', 'LAUNCH', 'RUNNING', 'ASSESSMENT', 'PUBLICITY', 'AWARD', 'SUMMARY'));
alter table "competition_stage_change" add constraint "competition_stage_change_to_stage_check" check ("to_stage" in ('PLAN', 'NOTICE', 'REGISTRATION', 'LAUNCH', 'RUNNING', 'ASSESSMENT', 'PUBLICITY', 'AWARD', 'SUMMARY'));
alter table "competition_round" add constraint "competition_round_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_round" add constraint "competition_round_weight_not_negative" check (weight >= 0);
alter table "competition_project" add constraint "competition_project_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_project" add constraint "competition_project_employing_unit_id_foreign" foreign key ("employing_unit_id") references "employing_unit" ("id") on delete set null;
alter table "competition_project" add constraint "competition_project_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "competition_progress_report" add constraint "competition_progress_report_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_progress_report" add constraint "competition_progress_report_not_negative" check (least(participations, participating_units, suggestions, innovations, days_saved, cost_saved_yuan) >= 0);
alter table "competition_progress_report" add constraint "competition_progress_report_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "competition_entry" add constraint "competition_entry_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_entry" add constraint "competition_entry_organization_id_foreign" foreign key ("organization_id") references "union_organization" ("id") on delete restrict;
alter table "competition_entry" add constraint "competition_entry_project_id_foreign" foreign key ("project_id") references "competition_project" ("id") on delete restrict;
alter table "competition_entry" add constraint "competition_entry_trade_id_foreign" foreign key ("trade_id") references "competition_trade" ("id") on delete restrict;
alter table "competition_entry" add constraint "competition_entry_members_above_zero" check (members_count > 0);
alter table "competition_entry" add constraint "competition_entry_entrant_kind_check" check ("entrant_kind" in ('ORGANIZATION', 'TEAM', 'PERSON'));
alter table "competition_entry" add constraint "competition_entry_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "competition_ranking" add constraint "competition_ranking_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_ranking" add constraint "competition_ranking_entry_id_foreign" foreign key ("entry_id") references "competition_entry" ("id") on delete restrict;
alter table "competition_ranking" add constraint "competition_ranking_entrant_kind_check" check ("entrant_kind" in ('ORGANIZATION', 'TEAM', 'PERSON'));
alter table "competition_objection" add constraint "competition_objection_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_objection" add constraint "competition_objection_entry_id_foreign" foreign key ("entry_id") references "competition_entry" ("id") on delete restrict;
alter table "competition_objection" add constraint "competition_objection_answered_whole" check ((state = 'OPEN') = (answer is null) and (answer is null) = (answered_at is null));
alter table "competition_objection" add constraint "competition_objection_state_check" check ("state" in ('OPEN', 'UPHELD', 'DISMISSED'));
alter table "competition_award" add constraint "competition_award_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_award" add constraint "competition_award_entry_id_foreign" foreign key ("entry_id") references "competition_entry" ("id") on delete restrict;
alter table "competition_award" add constraint "competition_award_rank_above_zero" check (prize_rank > 0);
alter table "competition_award" add constraint "competition_award_provenance_check" check ("provenance" in ('PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC'));
alter table "competition_judge" add constraint "competition_judge_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_judge" add constraint "competition_judge_user_account_id_foreign" foreign key ("user_account_id") references "user_account" ("id") on delete restrict;
alter table "competition_score" add constraint "competition_score_competition_id_foreign" foreign key ("competition_id") references "competition" ("id") on delete cascade;
alter table "competition_score" add constraint "competition_score_judge_id_foreign" foreign key ("judge_id") references "competition_judge" ("id") on delete restrict;
alter table "competition_score" add constraint "competition_score_round_id_foreign" foreign key ("round_id") references "competition_round" ("id") on delete restrict;
alter table "competition_score" add constraint "competition_score_entry_id_foreign" foreign key ("entry_id") references "competition_entry" ("id") on delete restrict;
alter table "competition_score" add constraint "competition_score_item_id_foreign" foreign key ("item_id") references "criteria_item" ("id") on delete restrict;
alter table "competition_score" add constraint "competition_score_not_negative" check (value >= 0);
alter table "competition_score_change" add constraint "competition_score_change_score_id_foreign" foreign key ("score_id") references "competition_score" ("id") on delete cascade;
`);
  }

  override down(): void {
    this.addSql(`
drop table competition_score_change, competition_score, competition_judge, competition_award, competition_objection, competition_ranking,
  competition_entry, competition_progress_report, competition_project, competition_round, competition_stage_change, competition_trade,
  competition, criteria_item, criteria_set;
`);
  }
}
