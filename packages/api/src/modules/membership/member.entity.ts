import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance, version } from '../../shared/entity-columns.js';

/** A person in the real-name register. Sex by GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated. */
export const Member = defineEntity({
  name: 'Member',
  properties: {
    id: id(),
    memberNo: p.string().unique(),
    name: p.string().hidden(),
    sex: p.smallint().check('sex in (0, 1, 2, 9)'),
    birthYear: p.smallint().nullable(),
    provenance: provenance(),
    version: version(),
  },
});
