import { defineFact } from '../define-fact.js';

/**
 * Employing units by head-count source. A unit belongs to a source's population from that source's first head-count on;
 * the count holds until the next one. Its union state on a day is its best coverage on that day. Whether any source knows it or
 * not, it stands in the register while it exists: rows of the register have no source.
 */
export const employingUnitsFact = defineFact({
  key: 'employingUnits',
  zh: '用人单位',
  en: 'Employing units',
  ledger: 'employing_unit_ledger',
  groups: {
    SIZE_BAND: 'size_band',
    INDUSTRY: 'industry_section',
    UNION_STATE: 'union_state',
    UNIT_CATEGORY: 'unit_category_code',
  },
  dimensions: { size_band: 'text', industry_section: 'text', unit_category_code: 'text', union_state: 'text' },
  measures: {
    units: { kind: 'STOCK', zh: '用人单位数', en: 'Employing units' },
    workers: { kind: 'STOCK', zh: '职工人数', en: 'Workers' },
    registered: { kind: 'STOCK', zh: '名录中的用人单位数', en: 'Employing units of the register' },
    reports: { kind: 'FLOW', zh: '报送的人数', en: 'Head-counts reported' },
  },
  populations: [],
  reporting: {
    reporters: 'EMPLOYING_UNIT',
    reports: { measure: 'reports' },
    standing: { measure: 'units' },
    expected: { measure: 'registered' },
  },
  rollups: [
    { name: 'employing_unit_total', dimensions: ['union_state'], finest: 'COUNTY', byDay: true },
    { name: 'employing_unit_by_size_band', dimensions: ['union_state', 'size_band'], finest: 'COUNTY', byDay: true },
    {
      name: 'employing_unit_by_industry',
      dimensions: ['union_state', 'industry_section'],
      finest: 'PREFECTURE',
      byDay: false,
    },
  ],
  organized: { column: 'union_state', members: ['ESTABLISHED', 'COVERED_BY_JOINT'] },
  sources: ['ANNUAL_REPORT', 'TAX_FEE', 'SOCIAL_INSURANCE', 'MARKET_REG', 'SELF_REPORT'],
  defaultSource: 'ANNUAL_REPORT',
  origins: [
    {
      key: 'unit',
      subjectTable: 'employing_unit',
      watches: [
        {
          table: 'employing_unit',
          columns: [
            'division_code',
            'industry_section',
            'unit_category_code',
            'registered_on',
            'deregistered_on',
            'provenance',
          ],
          key: 'id',
        },
        {
          table: 'unit_headcount',
          columns: ['unit_id', 'source', 'as_of', 'employees'],
          key: 'unit_id',
        },
        {
          table: 'unit_coverage',
          columns: ['unit_id', 'state', 'organization_id', 'valid_from', 'valid_to'],
          key: 'unit_id',
        },
      ],
      events: `
  with headcount as (
    select h.unit_id, h.source, h.as_of, h.employees,
      lead(h.as_of) over (partition by h.unit_id, h.source order by h.as_of) as next_as_of
    from unit_headcount h where h.unit_id = any (ids)
  ), coverage as (
    select c.unit_id, c.state, c.organization_id, c.valid_from, c.valid_to,
      case c.state when 'ESTABLISHED' then 1 when 'COVERED_BY_JOINT' then 2 else 3 end as preference
    from unit_coverage c where c.unit_id = any (ids)
  ), source as (
    select distinct h.unit_id, h.source from headcount h
  ), turn as (
    select h.unit_id, h.source, h.as_of as on_date from headcount h
    union select s.unit_id, s.source, c.valid_from from source s join coverage c using (unit_id)
    union select s.unit_id, s.source, c.valid_to from source s join coverage c using (unit_id) where c.valid_to is not null
    union select s.unit_id, s.source, u.registered_on from source s join employing_unit u on u.id = s.unit_id
    union select s.unit_id, s.source, u.deregistered_on from source s join employing_unit u on u.id = s.unit_id
      where u.deregistered_on is not null
  ), state as (
    select distinct on (t.unit_id, t.source, t.on_date)
      t.unit_id, t.source, t.on_date, h.as_of, h.employees, c.organization_id, coalesce(c.state, 'NOT_ESTABLISHED') as union_state
    from turn t
    join headcount h on h.unit_id = t.unit_id and h.source = t.source
      and t.on_date >= h.as_of and (h.next_as_of is null or t.on_date < h.next_as_of)
    left join coverage c on c.unit_id = t.unit_id
      and t.on_date >= c.valid_from and (c.valid_to is null or t.on_date < c.valid_to)
    order by t.unit_id, t.source, t.on_date, c.preference, c.organization_id
  ), span as (
    select s.*, lead(s.on_date) over (partition by s.unit_id, s.source order by s.on_date) as until_date from state s
  )
  select u.id, edge.on_date, s.organization_id, u.division_code::text, s.source, u.provenance,
    size_band(s.employees), u.industry_section, u.unit_category_code::text, s.union_state,
    edge.sign::bigint, edge.sign::bigint * s.employees, null::bigint,
    case when edge.sign = 1 and s.as_of = s.on_date then 1 end::bigint
  from span s
  join employing_unit u on u.id = s.unit_id
  cross join lateral (values (s.on_date, 1), (s.until_date, -1)) edge (on_date, sign)
  where edge.on_date is not null
    and s.on_date >= u.registered_on and (u.deregistered_on is null or s.on_date < u.deregistered_on)
  union all
  select u.id, edge.on_date, null::bigint, u.division_code::text, null::text, u.provenance,
    null::text, u.industry_section, u.unit_category_code::text, null::text,
    null::bigint, null::bigint, edge.sign::bigint, null::bigint
  from employing_unit u
  cross join lateral (values (u.registered_on, 1), (u.deregistered_on, -1)) edge (on_date, sign)
  where u.id = any (ids) and edge.on_date is not null`,
    },
  ],
});
