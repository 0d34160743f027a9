import type { MikroORM } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { rounds } from './calendar/rounds.js';
import { analyzeTables } from './database/analyze-tables.js';
import { copyRows } from './database/copy-rows.js';
import { insertBatch } from './database/insert-batch.js';
import { recordChange } from './database/record-change.js';
import { seedTransaction } from './database/seed-transaction.js';
import { setSequences } from './database/set-sequences.js';
import { withoutSearchIndexes } from './database/without-search-indexes.js';
import { copyReference } from './load-reference.js';
import { publishedFigureRows, sourceDocumentRows } from './published/published-rows.js';
import { roundRows } from './tables/round-rows.js';
import { RowIds } from './tables/row-ids.js';
import { buildWorld } from './world/build-world.js';
import { roundBatch } from './world/round-batch.js';

type Progress = (fraction: number, text: { zh: string; en: string }) => void;

/** Loads the demonstration data into an empty, migrated database, all of it or nothing. `fraction` runs from 0 to 1. */
export async function loadDemo(orm: MikroORM, progress: Progress): Promise<void> {
  await seedTransaction(orm, (client) => load(client, progress));
  progress(1, { zh: '演示数据已载入', en: 'Demonstration data loaded' });
}

async function load(client: ClientBase, progress: Progress): Promise<void> {
  progress(0, { zh: '载入行政区划', en: 'Loading divisions' });
  await copyReference(client);
  await copyRows(client, 'reporting_round', roundRows);
  await copyRows(client, 'source_document', sourceDocumentRows);
  await copyRows(client, 'published_figure', publishedFigureRows);
  progress(0.02, { zh: '生成示例数据', en: 'Generating synthetic data' });
  await withoutSearchIndexes(client, async () => {
    await loadRounds(client, (share, text) => progress(0.05 + 0.7 * share, text));
    progress(0.75, { zh: '建立检索索引', en: 'Building search indexes' });
  });
  progress(0.97, { zh: '收集统计信息', en: 'Collecting planner statistics' });
  await setSequences(client);
  await analyzeTables(client);
}

async function loadRounds(client: ClientBase, progress: Progress): Promise<void> {
  const world = buildWorld();
  const ids = new RowIds();
  for (const round of rounds) {
    const batch = roundBatch(world, round.index, ids);
    const label = `示例数据：${round.name} Demonstration data: ${round.nameEn}`;
    await recordChange(client, { id: round.index + 1, label, rows: batch.size, recordedAt: round.recordedAt });
    await insertBatch(client, batch, (share) =>
      progress((round.index + share) / rounds.length, { zh: `载入${round.name}`, en: `Loading ${round.nameEn}` }),
    );
  }
}
