import pg from 'pg';

/** A connection of its own, for work that may take long. */
export async function connect(url, settings = {}) {
  const client = new pg.Client({ connectionString: url });
  // Its queries fail by themselves; that the server went away is no failure of its own.
  client.on('error', () => {});
  await client.connect();
  for (const [name, value] of Object.entries(settings)) await client.query(`set ${name} = '${value}'`);
  return client;
}
