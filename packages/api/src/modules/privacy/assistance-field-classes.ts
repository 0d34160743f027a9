import { maskAccount } from './masks/mask-account.js';
import { definePersonalTable } from './personal-table.js';

const hidden = () => '***';

export const assistanceGrantPrivacy = definePersonalTable({
  table: 'assistance_grant',
  node: 'AssistanceGrant',
  rowKey: 'id',
  columns: {
    id: 'P0',
    batch_id: 'P1',
    fund_id: 'P1',
    case_id: 'P1',
    kind: 'P1',
    amount: 'P1',
    payment_method: 'P1',
    account_cipher: 'P3',
    state: 'P1',
    paid_on: 'P1',
    provenance: 'P0',
    version: 'P0',
  },
  fields: {
    bankAccount: {
      code: 'BANK_ACCOUNT',
      zh: '收款账户',
      en: 'Bank account',
      mask: maskAccount,
      column: 'account_cipher',
    },
  },
});

export const householdVisitPrivacy = definePersonalTable({
  table: 'household_visit',
  node: 'HouseholdVisit',
  rowKey: 'id',
  columns: {
    id: 'P0',
    case_id: 'P1',
    brand_code: 'P0',
    visited_on: 'P1',
    visitors: 'P1',
    note_cipher: 'P3',
    provenance: 'P0',
  },
  fields: {
    note: { code: 'VISIT_NOTE', zh: '走访记录', en: 'Note of a visit', mask: hidden, column: 'note_cipher' },
  },
});

export const problemTicketPrivacy = definePersonalTable({
  table: 'problem_ticket',
  node: 'ProblemTicket',
  rowKey: 'id',
  columns: {
    id: 'P0',
    case_id: 'P1',
    visit_id: 'P1',
    opened_on: 'P1',
    problem_cipher: 'P3',
    solved_on: 'P1',
    solution_cipher: 'P3',
    provenance: 'P0',
    version: 'P0',
  },
  fields: {
    problem: { code: 'PROBLEM', zh: '问题', en: 'Problem', mask: hidden, column: 'problem_cipher' },
    solution: { code: 'SOLUTION', zh: '办理结果', en: 'Solution', mask: hidden, column: 'solution_cipher' },
  },
});

export const jobPlacementPrivacy = definePersonalTable({
  table: 'job_placement',
  node: 'JobPlacement',
  rowKey: 'id',
  columns: {
    id: 'P0',
    case_id: 'P1',
    household_member_id: 'P1',
    started_on: 'P1',
    employer: 'P2',
    post: 'P2',
    provenance: 'P0',
  },
  fields: {
    employer: { code: 'EMPLOYER', zh: '用人单位', en: 'Employing unit', mask: hidden, column: 'employer' },
    post: { code: 'POST', zh: '岗位', en: 'Post', mask: hidden, column: 'post' },
  },
});

/** The tables of assistance that tell of persons. */
export const assistanceTables = [
  assistanceGrantPrivacy,
  householdVisitPrivacy,
  problemTicketPrivacy,
  jobPlacementPrivacy,
] as const;
