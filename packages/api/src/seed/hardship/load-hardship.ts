import type { ClientBase } from 'pg';
import { copyRows } from '../database/copy-rows.js';
import { recordChange } from '../database/record-change.js';
import { federationTree } from '../federations/federation-tree.js';
import { buildHouseholds } from './build-households.js';
import { dibaoRows } from './dibao-rows.js';
import { caseRow, personRows, standingRows, stepRows } from './hardship-rows.js';

/** When the files became known: after the last of their years. */
const RECORDED_AT = '2025-01-31T11:00:00Z';

/** Loads made-up files of households, kept by the federations of Linyi's counties. */
export async function loadHardship(client: ClientBase): Promise<void> {
  const federations = federationTree();
  const households = buildHouseholds();
  const { rows } = await client.query<{ id: number }>('select max(id)::int + 1 as id from data_change');
  await recordChange(client, {
    id: rows[0]!.id,
    label: '示例数据：困难职工档案 Demonstration data: hardship files',
    rows: households.length,
    recordedAt: RECORDED_AT,
  });
  await copyRows(client, 'dibao_standard', dibaoRows);
  await copyRows(
    client,
    'hardship_case',
    households.map((plan) => caseRow(plan, (code) => federations.get(code)!.id)),
  );
  await copyRows(client, 'household_member', households.flatMap(personRows));
  await copyRows(client, 'hardship_step_taken', households.flatMap(stepRows));
  await copyRows(client, 'hardship_standing', households.flatMap(standingRows));
}
