import { median } from './quantile.mjs';

const RUNS = 3;

/** How long the question takes on the tables that people write to, in ms, and its rows. */
export async function timeBase(client, question) {
  const { area, day } = question.subjects[3];
  const times = [];
  let rows = [];
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    ({ rows } = await client.query(question.base, question.base.includes('$2') ? [day, area] : [day]));
    times.push(performance.now() - began);
  }
  return { ms: median(times), rows };
}
