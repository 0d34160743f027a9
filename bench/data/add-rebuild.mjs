import { connect } from '../database/connect.mjs';
import { commit } from '../measure/machine.mjs';
import { readResults } from '../report/read-results.mjs';
import { saveResult } from '../report/save-result.mjs';
import { rebuildRollups } from './rebuild-rollups.mjs';

/** Builds all rollups of a size anew, and notes in its latest result how long that took. */
export async function addRebuild({ url }, { size }) {
  const result = (await readResults()).find((each) => each.size === size);
  if (!result) throw new Error(`Measure ${size} first.`);
  const client = await connect(url);
  await client.query(`update rollup.state set folded_before = '0'`);
  await client.end();
  const began = performance.now();
  const rollups = await rebuildRollups(url);
  result.rebuild = { seconds: (performance.now() - began) / 1000, rollups, commit: commit() };
  await saveResult(result);
}
