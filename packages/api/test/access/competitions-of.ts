import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** A competition of each organization, with everything that hangs on one; the second is led by the first, which is published. */
export async function competitionsOf(em: SqlEntityManager, organizations: readonly number[]): Promise<void> {
  await em.execute(`
    with formula as (insert into criteria_set (code, name) values ('SAFE', '安全') returning id)
    insert into criteria_item (criteria_set_id, ordinal, name, weight, maximum) select id, 1, '安全', 1, 100 from formula`);
  for (const [index, organization] of organizations.entries())
    await em.execute(
      `with made as (
         insert into competition (code, name, kind, level, theme, organizer_id, division_code, parent_id, industry_section,
           starts_on, stage, criteria_set_id, publication, publicity_from, publicity_to, search_text)
         select 'JS-' || o.code, o.code || '竞赛', (array['KEY_PROJECT', 'TEAM', 'KEY_PROJECT', 'SAFETY'])[n.at + 1],
           (array['CITY', 'COUNTY', 'UNIT', 'COUNTY'])[n.at + 1], case when n.at % 2 = 0 then '主题一' else '主题二' end, o.id,
           o.division_code, case when n.at = 1 then (select id from competition where code = 'JS-T-A1') end, 'E',
           date '2015-01-01' + n.at * 1200, case when n.at = 0 then 'PUBLICITY' else 'RUNNING' end, s.id,
           case when n.at = 0 then 1 else 0 end, case when n.at = 0 then date '2024-01-01' end,
           case when n.at = 0 then date '2024-01-07' end, lower('JS-' || o.code || ' ' || o.code || '竞赛')
         from union_organization o cross join (select ?::int as at) n cross join criteria_set s where o.id = ?
         returning id, organizer_id, publication
       ), round as (
         insert into competition_round (competition_id, ordinal, name, weight) select id, 1, '评审', 1 from made returning id
       ), judge as (
         insert into competition_judge (competition_id, display_name) select id, '甲' from made returning id
       ), project as (
         insert into competition_project (competition_id, name) select id, '示例大桥' from made
       ), trade as (
         insert into competition_trade (competition_id, name) select id, '焊工' from made
       ), report as (
         insert into competition_progress_report (competition_id, reported_on, participations) select id, '2023-06-30', 10 from made
       ), stage as (
         insert into competition_stage_change (competition_id, from_stage, to_stage, changed_by, changed_by_organization, changed_at)
         select id, 'PLAN', 'NOTICE', '测试', '测试工会', now() from made
       ), objection as (
         insert into competition_objection (competition_id, publication, text, filed_at) select id, 1, '有异议', now() from made
       ), entry as (
         insert into competition_entry (competition_id, entrant_kind, organization_id, display_name, members_count, registered_at)
         select id, kind, organizer_id, kind, 1, now() from made cross join (values ('TEAM'), ('PERSON')) k (kind)
         returning id, competition_id, display_name
       ), award as (
         insert into competition_award (competition_id, entry_id, award, awarded_on)
         select competition_id, id, '一等奖', '2023-08-01' from entry
       ), ranking as (
         insert into competition_ranking (competition_id, publication, entry_id, place, total, entrant_kind, display_name, unit_name,
           calculation, frozen_at)
         select e.competition_id, 1, e.id, 1, 90, e.display_name, e.display_name, '单位',
           '{"items": [], "total": 9000, "theory": null, "practice": null, "reached": 1}', now()
         from entry e join made m on m.id = e.competition_id and m.publication = 1
       ), score as (
         insert into competition_score (competition_id, judge_id, round_id, entry_id, item_id, value)
         select e.competition_id, j.id, r.id, e.id, i.id, 90
         from entry e cross join judge j cross join round r cross join criteria_item i returning id
       )
       insert into competition_score_change (score_id, version, value, recorded_by, recorded_at)
       select id, 1, 90, '测试', now() from score`,
      [index, organization],
    );
}
