import type { FieldClass } from '@uniongraph/schema/codes/field-class';
import { assistanceTables } from './assistance-field-classes.js';
import { nominationPrivacy } from './honour-field-classes.js';
import { maskName } from './masks/mask-name.js';
import { maskPersonId } from './masks/mask-person-id.js';
import { maskPhone } from './masks/mask-phone.js';
import { definePersonalTable } from './personal-table.js';

/** What is told of a person, wherever he stands. */
const personFields = {
  name: { code: 'NAME', zh: '姓名', en: 'Name', mask: maskName, column: 'name' },
  phone: { code: 'PHONE', zh: '电话', en: 'Telephone', mask: maskPhone, column: 'phone' },
  idNumber: {
    code: 'ID_NUMBER',
    zh: '公民身份号码',
    en: 'Identity number',
    mask: maskPersonId,
    column: 'id_number_cipher',
    hashColumn: 'id_number_hash',
  },
} as const;

/**
 * The class of every column that tells of a person (domain.md §2.8). Sealing, keyed hashes, masks, the fields that
 * `revealField` names and what filters and orders must not reach follow from it.
 */
export const memberPrivacy = definePersonalTable({
  table: 'member',
  node: 'Member',
  rowKey: 'member_no',
  columns: {
    id: 'P0',
    member_no: 'P1',
    name: 'P2',
    sex: 'P1',
    birth_year: 'P1',
    phone: 'P2',
    id_number_cipher: 'P3',
    id_number_hash: 'P3',
    provenance: 'P0',
    version: 'P0',
  },
  fields: personFields,
});

const standingPrivacy = definePersonalTable({
  table: 'membership',
  node: 'Membership',
  rowKey: 'id',
  columns: {
    id: 'P0',
    member_id: 'P1',
    organization_id: 'P1',
    kind: 'P1',
    joined_on: 'P1',
    left_on: 'P1',
    provenance: 'P0',
    version: 'P0',
  },
  fields: {},
});

const groupPrivacy = definePersonalTable({
  table: 'member_group',
  node: 'MemberGroup',
  rowKey: 'member_id',
  columns: { member_id: 'P1', group_code: 'P1', provenance: 'P0' } satisfies Record<string, FieldClass>,
  fields: {},
});

const hidden = () => '***';

export const hardshipCasePrivacy = definePersonalTable({
  table: 'hardship_case',
  node: 'HardshipCase',
  rowKey: 'case_no',
  columns: {
    id: 'P0',
    case_no: 'P1',
    organization_id: 'P1',
    division_code: 'P1',
    unit_name: 'P1',
    state: 'P1',
    episode: 'P1',
    archive_level: 'P1',
    computed_category: 'P1',
    chosen_category: 'P1',
    override_reason_cipher: 'P3',
    main_cause: 'P1',
    other_causes: 'P1',
    exclusions: 'P1',
    household_size: 'P1',
    finances_cipher: 'P3',
    dibao_standard_id: 'P0',
    applied_on: 'P1',
    filed_on: 'P1',
    exited_on: 'P1',
    publicity_from: 'P1',
    publicity_to: 'P1',
    review_due_on: 'P1',
    anonymized_at: 'P1',
    provenance: 'P0',
    version: 'P0',
  },
  fields: {
    finances: {
      code: 'FINANCES',
      zh: '家庭经济状况',
      en: 'Household finances',
      mask: hidden,
      column: 'finances_cipher',
    },
    overrideReason: {
      code: 'OVERRIDE_REASON',
      zh: '人工认定理由',
      en: 'Reason of an override',
      mask: hidden,
      column: 'override_reason_cipher',
    },
  },
});

export const householdMemberPrivacy = definePersonalTable({
  table: 'household_member',
  node: 'HouseholdMember',
  rowKey: 'member_key',
  columns: {
    id: 'P0',
    member_key: 'P1',
    case_id: 'P1',
    relation: 'P1',
    name: 'P2',
    sex: 'P1',
    birth_year: 'P1',
    phone: 'P2',
    id_number_cipher: 'P3',
    id_number_hash: 'P3',
    health: 'P1',
    work_state: 'P1',
    is_open: 'P1',
    provenance: 'P0',
    version: 'P0',
  },
  fields: personFields,
});

export const hardshipStepPrivacy = definePersonalTable({
  table: 'hardship_step_taken',
  node: 'HardshipStepTaken',
  rowKey: 'step_key',
  columns: {
    id: 'P0',
    case_id: 'P1',
    step_key: 'P1',
    episode: 'P1',
    step: 'P1',
    from_state: 'P1',
    to_state: 'P1',
    taken_on: 'P1',
    taken_at: 'P1',
    taken_by: 'P1',
    second_person: 'P1',
    note_cipher: 'P3',
    exit_kind: 'P1',
  },
  fields: { note: { code: 'NOTE', zh: '办理说明', en: 'Note', mask: hidden, column: 'note_cipher' } },
});

const hardshipStandingPrivacy = definePersonalTable({
  table: 'hardship_standing',
  node: 'HardshipStanding',
  rowKey: 'id',
  columns: {
    id: 'P0',
    case_id: 'P1',
    from_on: 'P1',
    to_on: 'P1',
    category: 'P1',
    archive_level: 'P1',
    main_cause: 'P1',
    persons: 'P1',
    entry_kind: 'P1',
    exit_kind: 'P1',
  },
  fields: {},
});

/** Names under which people compete and judge: officials work with them, and publicity tells them to everybody (domain.md §2.6). */
const competitionEntryPrivacy = definePersonalTable({
  table: 'competition_entry',
  node: 'CompetitionEntry',
  rowKey: 'id',
  columns: {
    id: 'P0',
    competition_id: 'P0',
    entrant_kind: 'P0',
    organization_id: 'P0',
    display_name: 'P1',
    members_count: 'P0',
    project_id: 'P0',
    trade_id: 'P0',
    registered_at: 'P0',
    withdrawn_at: 'P0',
    provenance: 'P0',
    version: 'P0',
  },
  fields: {},
});

const competitionJudgePrivacy = definePersonalTable({
  table: 'competition_judge',
  node: 'CompetitionJudge',
  rowKey: 'id',
  columns: { id: 'P0', competition_id: 'P0', display_name: 'P1', user_account_id: 'P1' },
  fields: {},
});

/** Every table that tells of persons. */
export const personalTables = [
  memberPrivacy,
  standingPrivacy,
  groupPrivacy,
  hardshipCasePrivacy,
  householdMemberPrivacy,
  hardshipStepPrivacy,
  hardshipStandingPrivacy,
  nominationPrivacy,
  competitionEntryPrivacy,
  competitionJudgePrivacy,
  ...assistanceTables,
];
