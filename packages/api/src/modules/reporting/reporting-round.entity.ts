import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../shared/entity-columns.js';

/** A round of reports: which period it covers, the day its stocks are counted, and when it was closed (domain.md §2.3). */
export const ReportingRound = defineEntity({
  name: 'ReportingRound',
  properties: {
    id: id(),
    code: p.string().unique(),
    name: p.string(),
    nameEn: p.string(),
    periodStart: p.date(),
    periodEnd: p.date(),
    stockDate: p.date(),
    closedOn: p.date().nullable(),
    provenance: provenance(),
  },
});
