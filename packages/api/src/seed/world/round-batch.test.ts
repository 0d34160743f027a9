import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { installTestKeys } from '../../modules/privacy/testing/test-keys.js';
import { rounds } from '../calendar/rounds.js';
import type { RowBatch } from '../tables/row-batch.js';
import { RowIds } from '../tables/row-ids.js';
import { buildWorld } from './build-world.js';
import { roundBatch } from './round-batch.js';

installTestKeys();

/** Changes only when the generator or a reading is changed on purpose; then write down the new one. */
const GENERATED = 'e94a93e68a2de1f3c9998f12cb626395db21b29834f5b663400fff549fe2f328';

const allBatches = () => {
  const world = buildWorld();
  const ids = new RowIds();
  return rounds.map((round) => roundBatch(world, round.index, ids));
};

/** A value is never sealed the same way twice; its keyed hash tells that it is the same value. */
const withoutCiphers = (key: string, value: unknown) => (key === 'id_number_cipher' ? undefined : value);

let batches: RowBatch[];
beforeAll(() => {
  batches = allBatches();
}, 120_000);

describe('roundBatch', () => {
  it('gives the same rows on every machine', () => {
    const hash = createHash('sha256');
    for (const batch of batches) hash.update(JSON.stringify([batch.closings, batch.rows], withoutCiphers));
    expect(hash.digest('hex')).toBe(GENERATED);
  });

  it('numbers the rows of a table in the order in which they become known', () => {
    for (const table of ['organization_parent', 'unit_coverage', 'unit_headcount', 'membership_snapshot'] as const) {
      const ids = batches.flatMap((batch) => batch.rows[table].map((row) => row.id));
      expect({ table, firstWrong: ids.findIndex((id, index) => id !== index + 1) }).toEqual({ table, firstWrong: -1 });
    }
  });

  it('closes only spans that an earlier round opened', () => {
    const open = new Set<number>();
    for (const batch of batches) {
      expect(batch.closings.unit_coverage.filter(({ id }) => !open.has(id))).toEqual([]);
      for (const row of batch.rows.unit_coverage) open.add(row.id);
    }
    expect(batches.flatMap((batch) => batch.closings.unit_coverage).length).toBeGreaterThan(100);
  });

  it('tells of organizations and units once', () => {
    for (const table of ['union_organization', 'employing_unit', 'member'] as const) {
      const ids = batches.flatMap((batch) => batch.rows[table].map((row) => row.id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
