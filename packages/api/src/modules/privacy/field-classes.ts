import type { FieldClass } from '@uniongraph/schema/codes/field-class';
import { maskName } from './masks/mask-name.js';
import { maskPersonId } from './masks/mask-person-id.js';
import { maskPhone } from './masks/mask-phone.js';
import { definePersonalTable } from './personal-table.js';

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
  fields: {
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
  },
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

/** Every table that tells of persons. */
export const personalTables = [memberPrivacy, standingPrivacy, groupPrivacy];
