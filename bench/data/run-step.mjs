import { printProgress } from './print-progress.mjs';

const PART = 50_000;

/**
 * Runs a step in parts of rows `$1` to `$2`, each in a transaction that also notes how far it came: what was interrupted goes
 * on from there. A step without a total is one part and takes no parameters.
 */
export async function runStep(client, step) {
  const { done: first, finished } = await progressOf(client, step);
  if (finished) return;
  const total = typeof step.total === 'function' ? await step.total(client) : (step.total ?? 1);
  const part = step.part ?? PART;
  const began = performance.now();
  for (let done = first; done < total; ) {
    const next = Math.min(done + part, total);
    if (!step.ownTransaction) await client.query('begin');
    await (step.total === undefined ? client.query(step.sql) : client.query(bound(step.sql, done + 1, next)));
    await noteProgress(client, step.name, next, next === total);
    if (!step.ownTransaction) await client.query('commit');
    done = next;
    printProgress(step.name, { first, done, total, seconds: (performance.now() - began) / 1000 });
  }
}

/** The parts' bounds are written into the text: DO takes no parameters, and each part gets a plan for its own bounds. */
const bound = (sql, from, to) => sql.replaceAll('$1', String(from)).replaceAll('$2', String(to));

/** How many rows of a step are done; it begins after the row `step.first`. */
export async function progressOf(client, { name, first = 0 }) {
  const { rows } = await client.query('select done, finished from bench.progress where step = $1', [name]);
  return { done: Number(rows[0]?.done ?? first), finished: rows[0]?.finished ?? false };
}

export function noteProgress(client, step, done, finished) {
  return client.query(
    `insert into bench.progress (step, done, finished) values ($1, $2, $3)
     on conflict (step) do update set done = excluded.done, finished = excluded.finished, noted_at = clock_timestamp()`,
    [step, done, finished],
  );
}
