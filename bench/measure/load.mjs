import { Connection } from './connection.mjs';

/** Sends requests over `concurrency` connections for some seconds, beginning at `cursor.next`; latencies in ms. */
export async function load(port, requests, { concurrency, seconds, cursor = { next: 0 }, once = false }) {
  const connections = Array.from({ length: concurrency }, () => new Connection(port));
  const latencies = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() < until) {
        if (once && cursor.next >= requests.length) throw new Error('every question was put already');
        const sent = performance.now();
        const answer = await connection.send(requests[cursor.next++ % requests.length]);
        latencies.push(performance.now() - sent);
        if (answer.length < 200 || answer.indexOf('"errors"') >= 0) throw new Error(answer.toString().slice(0, 500));
      }
    }),
  );
  const elapsed = (performance.now() - began) / 1000;
  for (const connection of connections) connection.close();
  return { latencies, requestsPerSecond: latencies.length / elapsed };
}
