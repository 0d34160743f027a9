import { commit } from '../measure/machine.mjs';
import { readResults } from '../report/read-results.mjs';
import { saveResult } from '../report/save-result.mjs';
import { measureWrites } from './measure-writes.mjs';

/** Measures writes into the latest result of a size. */
export async function addWrites(database, { size, seconds }) {
  const result = (await readResults()).find((each) => each.size === size);
  if (!result) throw new Error(`Measure ${size} first.`);
  result.writes = { ...(await measureWrites(database, { seconds })), commit: commit() };
  await saveResult(result);
}
