import { defineFact } from '../define-fact.js';

/** Visits to households in hardship, by their file as it stands (domain.md §2.9, Hardship). */
export const householdVisitsFact = defineFact({
  key: 'householdVisits',
  zh: '走访',
  en: 'Visits to households',
  ledger: 'household_visit_ledger',
  groups: { HARDSHIP_CAUSE: 'main_cause', ARCHIVE_LEVEL: 'archive_level' },
  dimensions: { main_cause: 'text', archive_level: 'text' },
  measures: {
    visits: { kind: 'FLOW', zh: '走访次数', en: 'Visits to households in hardship' },
  },
  populations: [],
  rollups: [{ name: 'household_visit_total', dimensions: ['main_cause'], finest: 'COUNTY', byDay: false }],
  sources: [],
  defaultSource: null,
  sensitive: { unit: 'visits', grain: 'QUARTER' },
  origins: [
    {
      key: 'visit',
      subjectTable: 'household_visit',
      eventsStand: true,
      watches: [
        { table: 'household_visit', columns: ['case_id', 'visited_on', 'provenance'], key: 'id' },
        {
          table: 'hardship_case',
          columns: ['organization_id', 'division_code', 'main_cause', 'archive_level'],
          key: 'id',
          through: { table: 'hardship_case', column: 'case_id' },
        },
      ],
      events: `
  select v.id, v.visited_on, c.organization_id, c.division_code::text, null::text, v.provenance,
    c.main_cause, c.archive_level, 1::bigint
  from household_visit v join hardship_case c on c.id = v.case_id
  where v.id = any (ids)`,
    },
  ],
});
