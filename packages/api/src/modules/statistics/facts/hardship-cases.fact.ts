import { defineFact } from '../define-fact.js';

/**
 * Households on file, by how they stand (domain.md §2.9, Hardship). Small counts point at households: what is released is decided
 * on the lattices of quarter ends (decision 0006).
 */
export const hardshipCasesFact = defineFact({
  key: 'hardshipCases',
  zh: '困难职工档案',
  en: 'Hardship files',
  ledger: 'hardship_case_ledger',
  groups: { HARDSHIP_CATEGORY: 'category', HARDSHIP_CAUSE: 'main_cause', ARCHIVE_LEVEL: 'archive_level' },
  dimensions: { category: 'text', main_cause: 'text', archive_level: 'text' },
  measures: {
    households: { kind: 'STOCK', zh: '在档困难职工家庭', en: 'Households on file' },
    persons: { kind: 'STOCK', zh: '在档困难职工家庭人口', en: 'Persons of households on file' },
  },
  populations: [],
  rollups: [{ name: 'hardship_case_total', dimensions: ['category'], finest: 'COUNTY', byDay: false }],
  sources: [],
  defaultSource: null,
  sensitive: { unit: 'households', amounts: ['persons'], grain: 'QUARTER' },
  origins: [
    {
      key: 'case',
      subjectTable: 'hardship_case',
      watches: [
        { table: 'hardship_case', columns: ['organization_id', 'division_code', 'provenance'], key: 'id' },
        {
          table: 'hardship_standing',
          columns: ['case_id', 'from_on', 'to_on', 'category', 'archive_level', 'main_cause', 'persons'],
          key: 'case_id',
        },
      ],
      events: `
  select c.id, edge.on_date, c.organization_id, c.division_code::text, null::text, c.provenance,
    s.category, s.main_cause, s.archive_level, edge.sign::bigint, edge.sign::bigint * s.persons
  from hardship_case c
  join hardship_standing s on s.case_id = c.id
  cross join lateral (values (s.from_on, 1), (s.to_on, -1)) edge (on_date, sign)
  where c.id = any (ids) and edge.on_date is not null`,
    },
  ],
});
