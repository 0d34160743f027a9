import type { ClientBase } from 'pg';
import { rounds } from '../calendar/rounds.js';
import { revision } from '../linyi/revision.js';
import { RowIds } from '../tables/row-ids.js';
import { roundBatch } from '../world/round-batch.js';
import type { DemoWorld } from '../world/world.js';
import { correctSnapshots } from './correct-snapshots.js';
import { insertBatch } from './insert-batch.js';
import { recordChange } from './record-change.js';

type Progress = (share: number, text: { zh: string; en: string }) => void;

/** Loads round after round in the order in which the world learned of it, and the revision in its place. Answers with the number of changes. */
export async function loadRounds(client: ClientBase, world: DemoWorld, progress: Progress): Promise<number> {
  const ids = new RowIds();
  let change = 0;
  for (const round of rounds) {
    if (round.index === revision.round + 1) await loadRevision(client, world, ++change);
    const batch = roundBatch(world, round.index, ids);
    const label = `示例数据：${round.name} Demonstration data: ${round.nameEn}`;
    await recordChange(client, { id: ++change, label, rows: batch.size, recordedAt: round.recordedAt });
    await insertBatch(client, batch, (share) =>
      progress((round.index + share) / rounds.length, { zh: `载入${round.name}`, en: `Loading ${round.nameEn}` }),
    );
  }
  return change;
}

async function loadRevision(client: ClientBase, world: DemoWorld, change: number): Promise<void> {
  const reports = world.organizations
    .flatMap((organization) => organization.reports)
    .filter((report) => report.reportedFirst !== undefined);
  const { label, recordedAt } = revision;
  await recordChange(client, { id: change, label, rows: reports.length, recordedAt });
  await correctSnapshots(client, reports);
}
