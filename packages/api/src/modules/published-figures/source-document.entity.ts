import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../shared/entity-columns.js';

/** Where a published figure was printed. `key` is the source key of domain.md §7 or S0–S4. */
export const SourceDocument = defineEntity({
  name: 'SourceDocument',
  properties: {
    id: id(),
    key: p.string().unique(),
    title: p.string(),
    publisher: p.string().nullable(),
    publishedOn: p.date().nullable(),
    reference: p.string(),
    confidence: p.enum(() => ['HIGH', 'MEDIUM_HIGH', 'MEDIUM', 'LOW'] as const),
  },
});
