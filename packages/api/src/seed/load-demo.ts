import type { MikroORM } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { analyzeTables } from './database/analyze-tables.js';
import { copyRows } from './database/copy-rows.js';
import { loadCompetitions } from './database/load-competitions.js';
import { loadRounds } from './database/load-rounds.js';
import { seedTransaction } from './database/seed-transaction.js';
import { setSequences } from './database/set-sequences.js';
import { withoutSearchIndexes } from './database/without-search-indexes.js';
import { loadHardship } from './hardship/load-hardship.js';
import { loadHonours } from './honours/load-honours.js';
import { targetRows } from './linyi/targets.js';
import { copyReference } from './load-reference.js';
import { publishedFigureRows, sourceDocumentRows } from './published/published-rows.js';
import { earlierDefinitionRows } from './tables/earlier-definition-rows.js';
import { frozenPeriodRows } from './tables/frozen-period-rows.js';
import { roundRows } from './tables/round-rows.js';
import { seriesBreakRows } from './tables/series-break-rows.js';
import { buildWorld } from './world/build-world.js';

type Progress = (fraction: number, text: { zh: string; en: string }) => void;

/** Loads the demonstration data into an empty, migrated database, all of it or nothing. `fraction` runs from 0 to 1. */
export async function loadDemo(orm: MikroORM, progress: Progress): Promise<void> {
  await seedTransaction(orm, (client) => load(client, progress));
  progress(1, { zh: '演示数据已载入', en: 'Demonstration data loaded' });
}

async function load(client: ClientBase, progress: Progress): Promise<void> {
  progress(0, { zh: '载入行政区划', en: 'Loading divisions' });
  await copyReference(client);
  progress(0.02, { zh: '生成示例数据', en: 'Generating synthetic data' });
  const world = buildWorld();
  await copyRows(client, 'reporting_round', roundRows);
  await copyRows(client, 'frozen_period', frozenPeriodRows);
  await copyRows(client, 'source_document', sourceDocumentRows);
  await copyRows(client, 'published_figure', publishedFigureRows);
  await copyRows(client, 'series_break', seriesBreakRows);
  await copyRows(client, 'earlier_definition', earlierDefinitionRows);
  await copyRows(client, 'indicator_target', targetRows(world.organizations));
  await withoutSearchIndexes(
    client,
    async () => {
      const changes = await loadRounds(client, world, (share, text) => progress(0.08 + 0.67 * share, text));
      await loadHonours(client, world.organizations, changes + 1);
    },
    (share) => progress(0.75 + 0.22 * share, { zh: '建立检索索引', en: 'Building search indexes' }),
  );
  await loadHardship(client);
  await loadCompetitions(client);
  progress(0.97, { zh: '收集统计信息', en: 'Collecting planner statistics' });
  await setSequences(client);
  await analyzeTables(client);
}
