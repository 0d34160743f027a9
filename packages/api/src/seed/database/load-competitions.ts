import type { ClientBase } from 'pg';
import { federationTree } from '../federations/federation-tree.js';
import { competitionRows } from '../linyi/competitions/competition-rows.js';
import { criteriaItems, criteriaSet } from '../linyi/competitions/criteria.js';
import {
  competitionRounds,
  entries,
  judges,
  projects,
  scoreChanges,
  scores,
} from '../linyi/competitions/key-projects.js';
import { progressRows } from '../linyi/competitions/progress-rows.js';
import { publishedRanking } from '../linyi/competitions/published-ranking.js';
import { brand, series } from '../linyi/competitions/series.js';
import { copyRows } from './copy-rows.js';
import { recordChange } from './record-change.js';

/** When the year's competitions became known: with the annual report. */
const recordedAt = `${Number(series.year) + 1}-01-31T11:00:00Z`;

/** Loads the competitions of Linyi, after the organizations that hold them. */
export async function loadCompetitions(client: ClientBase): Promise<void> {
  const federations = federationTree();
  const competitions = competitionRows(federations);
  const { ranking, awards } = publishedRanking(federations);
  const label = `示例数据：${series.year}年劳动和技能竞赛 Demonstration data: competitions of ${series.year}`;
  const { rows } = await client.query<{ id: number }>('select max(id)::int + 1 as id from data_change');
  await recordChange(client, { id: rows[0]!.id, label, rows: competitions.length, recordedAt });
  await copyRows(client, 'programme_brand', [brand]);
  await copyRows(client, 'criteria_set', [criteriaSet]);
  await copyRows(client, 'criteria_item', criteriaItems);
  await copyRows(client, 'competition', competitions);
  await copyRows(client, 'competition_project', projects);
  await copyRows(client, 'competition_round', competitionRounds);
  await copyRows(client, 'competition_judge', judges);
  await copyRows(client, 'competition_entry', entries(federations));
  await copyRows(client, 'competition_score', scores);
  await copyRows(client, 'competition_score_change', scoreChanges);
  await copyRows(client, 'competition_ranking', ranking);
  await copyRows(client, 'competition_progress_report', progressRows(competitions));
  await copyRows(client, 'competition_award', awards);
}
