import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../../shared/entity-columns.js';

/** A named formula such as 五比一创 (domain.md §2.6). It never changes: competitions were scored by it. */
export const CriteriaSet = defineEntity({
  name: 'CriteriaSet',
  properties: {
    id: id(),
    code: p.string().unique(),
    name: p.string(),
    provenance: provenance(),
  },
});
