import { defineFact } from '../define-fact.js';

/**
 * Grants to households in hardship on the day they were paid (domain.md §2.9, Hardship). Amounts are counted in fen, to be
 * exact. Small counts point at households: what is released is decided on the lattices of whole quarters (decision 0006).
 */
export const assistanceFact = defineFact({
  key: 'assistance',
  zh: '帮扶发放',
  en: 'Assistance granted',
  ledger: 'assistance_ledger',
  groups: { ASSISTANCE_KIND: 'kind', FUND_SOURCE: 'fund_source' },
  dimensions: { kind: 'text', fund_source: 'text' },
  measures: {
    times: { kind: 'FLOW', zh: '帮扶人次', en: 'Times that assistance was granted' },
    fen: { kind: 'FLOW', zh: '帮扶金额（分）', en: 'Amounts granted, in fen' },
  },
  populations: [],
  rollups: [{ name: 'assistance_total', dimensions: ['kind'], finest: 'COUNTY', byDay: false }],
  sources: [],
  defaultSource: null,
  sensitive: { unit: 'times', amounts: ['fen'], grain: 'QUARTER' },
  origins: [
    {
      key: 'grant',
      subjectTable: 'assistance_grant',
      eventsStand: true,
      watches: [
        {
          table: 'assistance_grant',
          columns: ['case_id', 'fund_id', 'kind', 'amount', 'state', 'paid_on', 'provenance'],
          key: 'id',
        },
        {
          table: 'hardship_case',
          columns: ['organization_id', 'division_code'],
          key: 'id',
          through: { table: 'hardship_case', column: 'case_id' },
        },
        {
          table: 'assistance_fund',
          columns: ['source'],
          key: 'id',
          through: { table: 'assistance_fund', column: 'fund_id' },
        },
      ],
      events: `
  select g.id, g.paid_on, c.organization_id, c.division_code::text, null::text, g.provenance,
    g.kind, f.source, 1::bigint, (g.amount * 100)::bigint
  from assistance_grant g
  join hardship_case c on c.id = g.case_id
  join assistance_fund f on f.id = g.fund_id
  where g.id = any (ids) and g.state = 'PAID'`,
    },
  ],
});
