import { sql } from 'kysely';
import { defineNestedList } from '../../shared/connections/nested-list.js';
import { ascending } from '../../shared/connections/sort-key.js';
import { today } from '../../shared/today.js';
import { memberSorting } from './member-list.js';
import { selectMembers } from './member-rows.js';

/** Members whose standing in an organization holds today, by member number. */
export const membersOfOrganization = defineNestedList({
  list: 'UnionOrganization.members',
  keys: [ascending('MEMBER_NO', memberSorting.keys.MEMBER_NO)],
  query: (context, _: Record<string, never>) => {
    const day = today(context);
    const standing = sql<{ member_id: string }>`(
      select distinct s.member_id from membership s
      where s.organization_id = parent.key and s.joined_on <= ${day}::date
        and (s.left_on is null or s.left_on > ${day}::date)
      offset 0)`;
    return selectMembers(context.db).innerJoin(standing.as('standing'), 'standing.member_id', 'm.id');
  },
});
