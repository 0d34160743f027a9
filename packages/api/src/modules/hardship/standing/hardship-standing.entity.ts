import { defineEntity, p } from '@mikro-orm/core';
import { archiveLevels } from '@uniongraph/schema/codes/archive-level';
import { hardshipCategories } from '@uniongraph/schema/codes/hardship-category';
import { hardshipCauses } from '@uniongraph/schema/codes/hardship-cause';
import { hardshipEntryKinds } from '@uniongraph/schema/codes/hardship-entry-kind';
import { hardshipExitKinds } from '@uniongraph/schema/codes/hardship-exit-kind';
import { id } from '../../../shared/entity-columns.js';
import { HardshipCase } from '../cases/hardship-case.entity.js';

/**
 * How a household stood on file from one day to another: what statistics count. A review that changes anything ends one and
 * begins the next; only the first of an episode has an entry, only the last an exit.
 */
export const HardshipStanding = defineEntity({
  name: 'HardshipStanding',
  properties: {
    id: id(),
    case: () => p.manyToOne(HardshipCase).fieldName('case_id').deleteRule('cascade').index(),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    category: p.enum(() => [...hardshipCategories.codes]),
    archiveLevel: p.enum(() => [...archiveLevels.codes]),
    mainCause: p.enum(() => [...hardshipCauses.codes]),
    persons: p.smallint(),
    entryKind: p.enum(() => [...hardshipEntryKinds.codes]).nullable(),
    exitKind: p.enum(() => [...hardshipExitKinds.codes]).nullable(),
  },
  checks: [
    { name: 'hardship_standing_in_order', expression: 'to_on is null or to_on > from_on' },
    { name: 'hardship_standing_exit_ends', expression: 'exit_kind is null or to_on is not null' },
  ],
});
