import { maskName } from './masks/mask-name.js';
import { definePersonalTable } from './personal-table.js';

/** Persons put forward for an honour: their names until the publicity, which copies them to `published_name` (decision 0015). */
export const nominationPrivacy = definePersonalTable({
  table: 'nomination',
  node: 'Nomination',
  rowKey: 'id',
  columns: {
    id: 'P0',
    round_id: 'P0',
    holder_kind: 'P0',
    organization_id: 'P0',
    division_code: 'P0',
    holder_name: 'P0',
    person_name: 'P2',
    published_name: 'P0',
    groups: 'P1',
    is_special: 'P1',
    fund_yuan: 'P1',
    state: 'P1',
    reason: 'P1',
    decision_reason: 'P1',
    nominated_on: 'P1',
    decided_on: 'P1',
    provenance: 'P0',
    version: 'P0',
  },
  fields: {
    personName: {
      code: 'NOMINEE_NAME',
      zh: '被推荐人姓名',
      en: 'Name of a nominee',
      mask: maskName,
      column: 'person_name',
    },
  },
});
