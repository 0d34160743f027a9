import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../shared/entity-columns.js';

/** From this day on an indicator counts something else than before: its first value after is a BREAK (domain.md §2.4). */
export const SeriesBreak = defineEntity({
  name: 'SeriesBreak',
  properties: {
    id: id(),
    indicatorKey: p.string(),
    effectiveOn: p.date(),
    note: p.text(),
    noteEn: p.text(),
    provenance: provenance(),
  },
  uniques: [{ properties: ['indicatorKey', 'effectiveOn'] }],
});
