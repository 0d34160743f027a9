import { sexes } from '@uniongraph/schema/codes/sex';
import { sql } from 'kysely';
import { defineList } from '../../shared/connections/list-connection.js';
import { ascending } from '../../shared/connections/sort-key.js';
import type { FilterFields } from '../../shared/filters/compile-filter.js';
import { codeCondition, textCondition } from '../../shared/filters/conditions.js';
import type { MemberFilter } from './member-filter.input.js';
import { selectMembers, toMember } from './member-rows.js';

const conditions: FilterFields<MemberFilter> = {
  memberNo: textCondition(sql.ref('m.member_no')),
  sex: codeCondition(sql.ref('m.sex'), (sex) => Number(sexes.get(sex).gb)),
};

const memberNo = { expression: sql.ref('m.member_no'), type: 'text', unique: true } as const;

export const memberSorting = {
  keys: { MEMBER_NO: memberNo },
  usual: [ascending('MEMBER_NO', memberNo)],
  tieBreak: { expression: sql.ref('m.id'), type: 'bigint', unique: true },
} as const;

export const listMembers = defineList({
  list: 'members',
  query: ({ db }) => selectMembers(db),
  toNode: toMember,
  filter: conditions,
  sorting: memberSorting,
});
