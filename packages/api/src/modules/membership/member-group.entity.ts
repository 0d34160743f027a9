import { defineEntity, p } from '@mikro-orm/core';
import { workerGroups } from '@uniongraph/schema/codes/worker-group';
import { provenance } from '../../shared/entity-columns.js';
import { Member } from './member.entity.js';

/** A person may belong to several groups, and the lists of groups overlap (domain.md §2.2). */
export const MemberGroup = defineEntity({
  name: 'MemberGroup',
  properties: {
    member: () => p.manyToOne(Member).fieldName('member_id').primary().deleteRule('cascade'),
    groupCode: p.enum(() => [...workerGroups.codes]).primary(),
    provenance: provenance(),
  },
});
