import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../shared/entity-columns.js';

/**
 * One act that changed data: an import, an edit, the loading of the demonstration data. Ledger rows point to it through
 * the session setting `uniongraph.data_change_id`. `fingerprint` makes a repeated import a no-op.
 */
export const DataChange = defineEntity({
  name: 'DataChange',
  properties: {
    id: id(),
    kind: p.enum(() => ['DEMO', 'IMPORT', 'EDIT'] as const),
    label: p.string(),
    fingerprint: p.string().nullable(),
    rows: p.integer().default(0),
    madeAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
});
