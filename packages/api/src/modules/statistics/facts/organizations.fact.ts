import { defineFact } from '../define-fact.js';

/** Union organizations from establishment to dissolution; the days of both are flows of their own. */
export const organizationsFact = defineFact({
  key: 'organizations',
  zh: '工会组织',
  en: 'Union organizations',
  ledger: 'organization_ledger',
  groups: { INDUSTRY: 'industry_section', ORGANIZATION_KIND: 'kind', ORGANIZATION_LEVEL: 'level' },
  dimensions: { kind: 'text', industry_section: 'text', is_grassroots: 'boolean', level: 'smallint' },
  measures: {
    organizations: { kind: 'STOCK', zh: '工会组织数', en: 'Union organizations' },
    usccHolders: { kind: 'STOCK', zh: '具有统一社会信用代码的工会组织数', en: 'Organizations holding a USCC' },
    established: { kind: 'FLOW', zh: '新建工会组织数', en: 'Organizations established' },
    dissolved: { kind: 'FLOW', zh: '撤销工会组织数', en: 'Organizations dissolved' },
  },
  populations: ['is_grassroots'],
  rollups: [
    { name: 'organization_total', dimensions: ['is_grassroots'], finest: 'COUNTY', byDay: true },
    { name: 'organization_by_kind', dimensions: ['is_grassroots', 'kind'], finest: 'COUNTY', byDay: false },
    {
      name: 'organization_by_industry',
      dimensions: ['is_grassroots', 'industry_section'],
      finest: 'PREFECTURE',
      byDay: false,
    },
  ],
  sources: [],
  defaultSource: null,
  origins: [
    {
      key: 'organization',
      subjectTable: 'union_organization',
      eventsStand: true,
      watches: [
        {
          table: 'union_organization',
          columns: [
            'division_code',
            'kind',
            'industry_section',
            'is_grassroots',
            'level',
            'uscc',
            'established_on',
            'dissolved_on',
            'provenance',
          ],
          key: 'id',
        },
      ],
      events: `
  select o.id, edge.on_date, o.id, o.division_code::text, null::text, o.provenance,
    o.kind, o.industry_section, o.is_grassroots, o.level,
    edge.sign::bigint, case when o.uscc is null then 0 else edge.sign::bigint end,
    case when edge.sign = 1 then 1 else 0 end::bigint, case when edge.sign = -1 then 1 else 0 end::bigint
  from union_organization o
  cross join lateral (values (o.established_on, 1), (o.dissolved_on, -1)) edge (on_date, sign)
  where o.id = any (ids) and edge.on_date is not null`,
    },
  ],
});
