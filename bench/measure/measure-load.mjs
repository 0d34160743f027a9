import { bodyFor } from './bodies.mjs';
import { keyFor } from './key-for.mjs';
import { load } from './load.mjs';
import { median, quantile } from './quantile.mjs';
import { requestBytes } from './request-bytes.mjs';

const WARM_UP_SECONDS = 0.7;

const cursors = new Map();

/** Where the last load of a question on a server ended: a question for the first time is put only once. */
function cursorOf(question, name) {
  const key = `${question.key} ${name}`;
  if (!cursors.has(key)) cursors.set(key, { next: 0 });
  return cursors.get(key);
}

/**
 * One question at one concurrency: the servers by turns, `rounds` times for `seconds` each. Medians over the rounds; latencies
 * in ms, CPU of the server's process in ms a request.
 */
export async function measureLoad(question, running, { concurrency, rounds, seconds }) {
  const found = Object.fromEntries(Object.keys(running).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, server] of Object.entries(running)) {
      const requests = question.subjects.map((subject) =>
        requestBytes(bodyFor(name, question, subject), keyFor(server, question, subject)),
      );
      const how = { concurrency, seconds, cursor: cursorOf(question, name), once: question.isNew };
      if (round === 0) await load(server.port, requests, { ...how, seconds: WARM_UP_SECONDS });
      const before = await server.ask('usage');
      const { latencies, requestsPerSecond } = await load(server.port, requests, how);
      const after = await server.ask('usage');
      const cpu = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000;
      found[name].push({
        requestsPerSecond,
        p50: median(latencies),
        p95: quantile(latencies, 0.95),
        cpu: cpu / latencies.length,
        rss: after.memory.rss,
      });
    }
  }
  const middle = (rows, key) => median(rows.map((row) => row[key]));
  return Object.fromEntries(
    Object.entries(found).map(([name, rows]) => [
      name,
      {
        requestsPerSecond: middle(rows, 'requestsPerSecond'),
        p50: middle(rows, 'p50'),
        p95: middle(rows, 'p95'),
        cpu: middle(rows, 'cpu'),
        megabytes: Math.max(...rows.map((row) => row.rss)) / 1e6,
      },
    ]),
  );
}
