import { defineFact } from '../define-fact.js';

/**
 * Competitions, counted once: in the division of the organizer, on their first day, with their key projects (domain.md §2.9,
 * Competitions). What they brought counts on the day of the report, prizes on the day of the award. A plan is none yet.
 * Of projects and prizes the register knows that there are none; what nobody reported is not known.
 */
export const competitionsFact = defineFact({
  key: 'competitions',
  zh: '劳动和技能竞赛',
  en: 'Labour and skills competitions',
  ledger: 'competition_ledger',
  groups: { COMPETITION_KIND: 'kind', COMPETITION_LEVEL: 'level', INDUSTRY: 'industry_section' },
  dimensions: { kind: 'text', level: 'text', industry_section: 'text' },
  measures: {
    competitions: { kind: 'FLOW', zh: '竞赛数', en: 'Competitions' },
    keyProjects: { kind: 'FLOW', zh: '重点工程数', en: 'Key projects' },
    participations: { kind: 'FLOW', zh: '参与人次', en: 'Participations' },
    suggestions: { kind: 'FLOW', zh: '合理化建议数', en: 'Suggestions' },
    innovations: { kind: 'FLOW', zh: '创新成果数', en: 'Innovations' },
    awards: { kind: 'FLOW', zh: '获奖数', en: 'Prizes' },
  },
  populations: [],
  rollups: [{ name: 'competition_total', dimensions: ['kind', 'level'], finest: 'COUNTY', byDay: false }],
  sources: [],
  defaultSource: null,
  origins: [
    {
      key: 'competition',
      subjectTable: 'competition',
      watches: [
        {
          table: 'competition',
          columns: [
            'organizer_id',
            'division_code',
            'kind',
            'level',
            'industry_section',
            'starts_on',
            'stage',
            'provenance',
          ],
          key: 'id',
        },
        { table: 'competition_project', columns: ['competition_id', 'provenance'], key: 'competition_id' },
        {
          table: 'competition_progress_report',
          columns: ['competition_id', 'reported_on', 'participations', 'suggestions', 'innovations', 'provenance'],
          key: 'competition_id',
        },
        {
          table: 'competition_award',
          columns: ['competition_id', 'awarded_on', 'provenance'],
          key: 'competition_id',
        },
      ],
      events: `
  with happened as (
    select c.id, c.starts_on as on_date, c.provenance,
      1 as competitions, 0 as projects, null::int as participations, null::int as suggestions,
      null::int as innovations, 0 as awards
    from competition c where c.id = any (ids)
    union all
    select c.id, c.starts_on, p.provenance, null, 1, null, null, null, null
    from competition c join competition_project p on p.competition_id = c.id where c.id = any (ids)
    union all
    select r.competition_id, r.reported_on, r.provenance, null, null, r.participations, r.suggestions, r.innovations, null
    from competition_progress_report r where r.competition_id = any (ids)
    union all
    select a.competition_id, a.awarded_on, a.provenance, null, null, null, null, null, 1
    from competition_award a where a.competition_id = any (ids)
  )
  select c.id, h.on_date, c.organizer_id, c.division_code::text, null::text, h.provenance,
    c.kind, c.level, c.industry_section,
    h.competitions::bigint, h.projects::bigint, h.participations::bigint, h.suggestions::bigint, h.innovations::bigint,
    h.awards::bigint
  from happened h
  join competition c on c.id = h.id
  where c.stage <> 'PLAN'`,
    },
  ],
});
