import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../../shared/entity-columns.js';

/**
 * A period whose values were declared final: what the ledgers held at `frozenAt` stays readable for ever. `knownIn` leaves
 * out transactions that were under way at that moment; it is null where the moment lies before the row was written.
 */
export const FrozenPeriod = defineEntity({
  name: 'FrozenPeriod',
  properties: {
    id: id(),
    period: p.string().unique(),
    frozenAt: p.datetime().columnType('timestamptz').defaultRaw('clock_timestamp()'),
    knownIn: p.string().columnType('pg_snapshot').nullable(),
    note: p.text().default(''),
    frozenBy: p.string(),
    provenance: provenance(),
  },
});
