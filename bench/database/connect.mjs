import pg from 'pg';

/** A connection of its own, for work that may take long. */
export async function connect(url, settings = {}) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const [name, value] of Object.entries(settings)) await client.query(`set ${name} = '${value}'`);
  return client;
}
