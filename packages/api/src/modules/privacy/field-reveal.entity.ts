import { defineEntity, p } from '@mikro-orm/core';
import { revealPurposes } from '@uniongraph/schema/codes/reveal-purpose';
import { id } from '../../shared/entity-columns.js';

/** What somebody may read unmasked until when, and for what. It holds no value. */
export const FieldReveal = defineEntity({
  name: 'FieldReveal',
  properties: {
    id: id(),
    principalKind: p.string(),
    principalId: p.string(),
    nodeType: p.string(),
    nodeKey: p.string(),
    field: p.string(),
    purpose: p.enum(() => [...revealPurposes.codes]),
    reason: p.text(),
    revealedAt: p.datetime().columnType('timestamptz'),
    expiresAt: p.datetime().columnType('timestamptz'),
  },
  indexes: [{ name: 'field_reveal_reader_index', properties: ['principalKind', 'principalId', 'nodeType', 'nodeKey'] }],
});
