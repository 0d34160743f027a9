import { defineFact } from '../define-fact.js';
import { organizationsFact } from './organizations.fact.js';

const organizationColumns = [
  'division_code',
  'kind',
  'industry_section',
  'is_grassroots',
  'established_on',
  'dissolved_on',
];

/**
 * Workers and members of union organizations. Two origins, two sources: what organizations report (a snapshot holds until the
 * same source's next one, while the organization exists) and the real-name register, person by person.
 */
export const membershipFact = defineFact({
  key: 'membership',
  zh: '会员',
  en: 'Membership',
  ledger: 'membership_ledger',
  groups: { INDUSTRY: 'industry_section', ORGANIZATION_KIND: 'kind' },
  dimensions: { kind: 'text', industry_section: 'text', is_grassroots: 'boolean' },
  measures: {
    workers: { kind: 'STOCK', zh: '建会单位职工人数', en: 'Workers in unionised units' },
    workersFemale: { kind: 'STOCK', zh: '建会单位女职工人数', en: 'Women workers in unionised units' },
    members: { kind: 'STOCK', zh: '会员人数', en: 'Members' },
    membersFemale: { kind: 'STOCK', zh: '女会员人数', en: 'Women members' },
    membersMigrant: { kind: 'STOCK', zh: '农民工会员人数', en: 'Rural migrant members' },
    membersNewForm: { kind: 'STOCK', zh: '新就业形态劳动者会员人数', en: 'Members in new forms of employment' },
    membersLaborDispatch: { kind: 'STOCK', zh: '劳务派遣工会员人数', en: 'Dispatched-labour members' },
    agreementCoveredWorkers: {
      kind: 'STOCK',
      zh: '集体合同覆盖职工人数',
      en: 'Workers covered by a collective agreement',
    },
    fullTimeStaff: { kind: 'STOCK', zh: '专职工会工作人员', en: 'Full-time union staff' },
    partTimeStaff: { kind: 'STOCK', zh: '兼职工会工作人员', en: 'Part-time union staff' },
    membersJoined: { kind: 'FLOW', zh: '入会人数', en: 'Members joined' },
    membersLeft: { kind: 'FLOW', zh: '离会人数', en: 'Members left' },
    reports: { kind: 'FLOW', zh: '报送快照数', en: 'Snapshots reported' },
  },
  populations: [],
  rollups: [
    { name: 'membership_total', dimensions: ['is_grassroots'], finest: 'COUNTY', byDay: true },
    { name: 'membership_by_kind', dimensions: ['kind'], finest: 'COUNTY', byDay: false },
    { name: 'membership_by_industry', dimensions: ['industry_section'], finest: 'PREFECTURE', byDay: false },
  ],
  reporting: {
    reporters: 'ORGANIZATION',
    reports: { measure: 'reports', where: { is_grassroots: [true] } },
    expected: { fact: organizationsFact, measure: 'organizations', where: { is_grassroots: [true] } },
  },
  sources: ['ANNUAL_REPORT', 'REALNAME_DB', 'SELF_REPORT', 'PUBLISHED'],
  defaultSource: 'ANNUAL_REPORT',
  origins: [
    {
      key: 'snapshot',
      subjectTable: 'union_organization',
      watches: [
        {
          table: 'membership_snapshot',
          columns: [
            'organization_id',
            'source',
            'as_of',
            'workers',
            'workers_female',
            'members',
            'members_female',
            'members_migrant',
            'members_new_form',
            'members_labor_dispatch',
            'agreement_covered_workers',
            'full_time_staff',
            'part_time_staff',
            'provenance',
          ],
          key: 'organization_id',
        },
        { table: 'union_organization', columns: organizationColumns, key: 'id' },
      ],
      events: `
  with span as (
    select s.*, lead(s.as_of) over (partition by s.organization_id, s.source order by s.as_of) as next_as_of
    from membership_snapshot s where s.organization_id = any (ids)
  )
  select o.id, edge.on_date, o.id, o.division_code::text, s.source, s.provenance,
    o.kind, o.industry_section, o.is_grassroots,
    edge.sign::bigint * s.workers, edge.sign::bigint * s.workers_female, edge.sign::bigint * s.members,
    edge.sign::bigint * s.members_female, edge.sign::bigint * s.members_migrant, edge.sign::bigint * s.members_new_form,
    edge.sign::bigint * s.members_labor_dispatch, edge.sign::bigint * s.agreement_covered_workers,
    edge.sign::bigint * s.full_time_staff, edge.sign::bigint * s.part_time_staff,
    null::bigint, null::bigint, case when edge.sign = 1 then 1 end::bigint
  from span s
  join union_organization o on o.id = s.organization_id
  cross join lateral (values (greatest(s.as_of, o.established_on), 1), (least(s.next_as_of, o.dissolved_on), -1)) edge (on_date, sign)
  where edge.on_date is not null
    and greatest(s.as_of, o.established_on) < coalesce(least(s.next_as_of, o.dissolved_on), 'infinity')`,
    },
    {
      key: 'register',
      subjectTable: 'membership',
      eventsStand: true,
      watches: [
        {
          table: 'membership',
          columns: ['member_id', 'organization_id', 'joined_on', 'left_on', 'provenance'],
          key: 'id',
        },
        {
          table: 'member',
          columns: ['sex'],
          key: 'id',
          through: { table: 'member', column: 'member_id' },
        },
        {
          table: 'member_group',
          columns: ['group_code'],
          key: 'member_id',
          through: { table: 'member', column: 'member_id' },
        },
        {
          table: 'union_organization',
          columns: organizationColumns,
          key: 'id',
          through: { table: 'union_organization', column: 'organization_id' },
        },
      ],
      events: `
  select m.id, edge.on_date, o.id, o.division_code::text, 'REALNAME_DB'::text, m.provenance,
    o.kind, o.industry_section, o.is_grassroots,
    null::bigint, null::bigint, edge.sign::bigint,
    case when p.sex = 2 then edge.sign else 0 end::bigint,
    case when exists (select from member_group g where g.member_id = p.id and g.group_code = 'MIGRANT') then edge.sign else 0 end::bigint,
    case when exists (select from member_group g where g.member_id = p.id and g.group_code = 'NEW_FORM') then edge.sign else 0 end::bigint,
    null::bigint, null::bigint, null::bigint, null::bigint,
    case when edge.sign = 1 then 1 else 0 end::bigint, case when edge.sign = -1 then 1 else 0 end::bigint, null::bigint
  from membership m
  join member p on p.id = m.member_id
  join union_organization o on o.id = m.organization_id
  cross join lateral (values (m.joined_on, 1), (m.left_on, -1)) edge (on_date, sign)
  where m.id = any (ids) and edge.on_date is not null`,
    },
  ],
});
