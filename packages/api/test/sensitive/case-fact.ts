import { defineFact } from '../../src/modules/statistics/define-fact.js';

const groups = { INDUSTRY: 'industry_section', ORGANIZATION_KIND: 'kind' } as const;
const columns = ['division_code', 'industry_section', 'kind', 'opened_on', 'closed_on', 'grant_yuan', 'provenance'];
const origins = (edges: string, measures: string) => [
  {
    key: 'case',
    subjectTable: 'test_case',
    watches: [{ table: 'test_case', columns, key: 'id' }],
    events: `
  select c.id, edge.on_date, null::bigint, c.division_code, null::text, c.provenance, c.industry_section, c.kind, ${measures}
  from test_case c cross join lateral (values ${edges}) edge (on_date, sign)
  where c.id = any (ids) and edge.on_date is not null`,
  },
];

/** Cases of persons, as no fact of the product counts them yet: open ones, with an amount. */
export const caseFact = defineFact({
  key: 'testCases',
  zh: '测试个案',
  en: 'Test cases',
  ledger: 'test_case_ledger',
  groups,
  dimensions: { industry_section: 'text', kind: 'text' },
  measures: {
    cases: { kind: 'STOCK', zh: '在档个案', en: 'Open cases' },
    yuan: { kind: 'STOCK', zh: '帮扶金额', en: 'Grants' },
    opened: { kind: 'FLOW', zh: '新增个案', en: 'Cases opened' },
  },
  sources: [],
  defaultSource: null,
  populations: [],
  rollups: [{ name: 'test_case_total', dimensions: ['industry_section'], finest: 'COUNTY', byDay: false }],
  sensitive: { unit: 'cases', amounts: ['yuan'], grain: 'QUARTER' },
  origins: origins(
    '(c.opened_on, 1), (c.closed_on, -1)',
    `edge.sign::bigint, edge.sign::bigint * c.grant_yuan, case when edge.sign = 1 then 1 else 0 end::bigint`,
  ),
});

/** The same cases as a flow, as an installation would declare it that releases what was done rather than what stands. */
export const openedFact = defineFact({
  key: 'testOpened',
  zh: '测试新增个案',
  en: 'Test cases opened',
  ledger: 'test_opened_ledger',
  groups,
  dimensions: { industry_section: 'text', kind: 'text' },
  measures: { opened: { kind: 'FLOW', zh: '新增个案', en: 'Cases opened' } },
  sources: [],
  defaultSource: null,
  populations: [],
  rollups: [{ name: 'test_opened_total', dimensions: ['industry_section'], finest: 'COUNTY', byDay: false }],
  sensitive: { unit: 'opened', grain: 'QUARTER' },
  origins: origins('(c.opened_on, 1)', '1::bigint'),
});
