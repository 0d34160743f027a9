import { defineFact } from '../define-fact.js';

/** Problems of households in hardship on the day they were solved (domain.md §2.9, Hardship). */
export const solvedProblemsFact = defineFact({
  key: 'solvedProblems',
  zh: '办结问题',
  en: 'Problems solved',
  ledger: 'solved_problem_ledger',
  groups: { HARDSHIP_CAUSE: 'main_cause', ARCHIVE_LEVEL: 'archive_level' },
  dimensions: { main_cause: 'text', archive_level: 'text' },
  measures: {
    problemsSolved: { kind: 'FLOW', zh: '办结问题件次', en: 'Problems of households solved' },
  },
  populations: [],
  rollups: [{ name: 'solved_problem_total', dimensions: ['main_cause'], finest: 'COUNTY', byDay: false }],
  sources: [],
  defaultSource: null,
  sensitive: { unit: 'problemsSolved', grain: 'QUARTER' },
  origins: [
    {
      key: 'problem',
      subjectTable: 'problem_ticket',
      eventsStand: true,
      watches: [
        { table: 'problem_ticket', columns: ['case_id', 'solved_on', 'provenance'], key: 'id' },
        {
          table: 'hardship_case',
          columns: ['organization_id', 'division_code', 'main_cause', 'archive_level'],
          key: 'id',
          through: { table: 'hardship_case', column: 'case_id' },
        },
      ],
      events: `
  select t.id, t.solved_on, c.organization_id, c.division_code::text, null::text, t.provenance,
    c.main_cause, c.archive_level, 1::bigint
  from problem_ticket t join hardship_case c on c.id = t.case_id
  where t.id = any (ids) and t.solved_on is not null`,
    },
  ],
});
