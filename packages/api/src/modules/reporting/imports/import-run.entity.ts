import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../../shared/entity-columns.js';
import { ImportPhase } from './import-phase.js';

/**
 * An import as others see it while it runs: it is one transaction, so what it wrote is seen by nobody before its end. Tells
 * of no row and no file, which may be named after persons. A run that says nothing for a while has ended without a word.
 */
export const ImportRun = defineEntity({
  name: 'ImportRun',
  properties: {
    id: id(),
    /** As `npm run import` names it. */
    kind: p.string(),
    phase: p.enum(() => Object.values(ImportPhase)).default('READING'),
    /** Of the phase, 0 to 1. */
    fraction: p.double().default(0),
    /** Rows read so far. */
    rows: p.integer().default(0),
    startedAt: p.datetime().defaultRaw('clock_timestamp()'),
    heardAt: p.datetime().defaultRaw('clock_timestamp()'),
    finishedAt: p.datetime().nullable().index(),
  },
});
