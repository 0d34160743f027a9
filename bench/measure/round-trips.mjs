import { median } from './quantile.mjs';

const REPEATS = 40;

/**
 * Ms that the statements of one request take one after another over one connection: as they are sent, and as named prepared
 * statements, which PostgreSQL plans once.
 */
export async function roundTrips(client, statements) {
  const times = { unnamed: [], named: [] };
  const prepared = statements.map(({ text, values }) => ({
    text,
    values,
    name: `round trip ${text.length} ${serial(text)}`,
  }));
  for (let i = 0; i < REPEATS; i++) {
    times.unnamed.push(
      await timed(() =>
        inTurn(
          client,
          statements.map(({ text, values }) => ({ text, values })),
        ),
      ),
    );
    times.named.push(await timed(() => inTurn(client, prepared)));
  }
  return { unnamed: median(times.unnamed), named: median(times.named) };
}

const known = [];

/** A short name for a text: PostgreSQL cuts names after 63 characters. */
function serial(text) {
  if (!known.includes(text)) known.push(text);
  return known.indexOf(text);
}

async function inTurn(client, statements) {
  for (const statement of statements) await client.query(statement);
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
