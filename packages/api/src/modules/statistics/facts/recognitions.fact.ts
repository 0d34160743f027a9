import { defineFact } from '../define-fact.js';

/**
 * Honours, where their holders are. Granting and revoking are flows on their days; between them an honour stands. What came of
 * a fund belongs to the day of granting; without any it is blank, not zero. Holders are public: nothing here is withheld.
 */
export const recognitionsFact = defineFact({
  key: 'recognitions',
  zh: '荣誉',
  en: 'Honours',
  ledger: 'recognition_ledger',
  groups: { HONOUR_KIND: 'kind', RECOGNITION_LEVEL: 'level' },
  dimensions: { scheme: 'text', kind: 'text', level: 'text', holder_kind: 'text' },
  measures: {
    granted: { kind: 'FLOW', zh: '授予的荣誉', en: 'Honours granted' },
    revoked: { kind: 'FLOW', zh: '撤销的荣誉', en: 'Honours revoked' },
    standing: { kind: 'STOCK', zh: '有效的荣誉', en: 'Honours that hold' },
    fundYuan: { kind: 'FLOW', zh: '随荣誉发放的资金', en: 'Funds that came with honours' },
  },
  populations: [],
  rollups: [{ name: 'recognition_total', dimensions: ['scheme', 'kind', 'level'], finest: 'COUNTY', byDay: false }],
  sources: [],
  defaultSource: null,
  origins: [
    {
      key: 'recognition',
      subjectTable: 'recognition',
      eventsStand: true,
      watches: [
        {
          table: 'recognition',
          columns: [
            'scheme_id',
            'level',
            'holder_kind',
            'organization_id',
            'division_code',
            'granted_on',
            'fund_yuan',
            'revoked_on',
            'provenance',
          ],
          key: 'id',
        },
        {
          table: 'recognition_scheme',
          columns: ['code', 'kind'],
          key: 'id',
          through: { table: 'recognition_scheme', column: 'scheme_id' },
        },
      ],
      events: `
  select h.id, edge.on_date, h.organization_id, h.division_code::text, null::text, h.provenance,
    s.code::text, s.kind, h.level, h.holder_kind,
    case when edge.sign = 1 then 1 else 0 end::bigint, case when edge.sign = -1 then 1 else 0 end::bigint,
    edge.sign::bigint, case when edge.sign = 1 then h.fund_yuan end::bigint
  from recognition h
  join recognition_scheme s on s.id = h.scheme_id
  cross join lateral (values (h.granted_on, 1), (h.revoked_on, -1)) edge (on_date, sign)
  where h.id = any (ids) and edge.on_date is not null`,
    },
  ],
});
