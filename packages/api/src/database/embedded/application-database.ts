import pg from 'pg';

const NAME = 'uniongraph';

/** Makes the application's role and database where they are missing; answers with the database's URL. */
export async function applicationDatabase(adminUrl: string, password: string): Promise<string> {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  try {
    const { rowCount: roles } = await admin.query('select from pg_roles where rolname = $1', [NAME]);
    if (roles === 0) {
      await admin.query(`create role ${NAME} login createrole password ${admin.escapeLiteral(password)}`);
    }
    const { rowCount: databases } = await admin.query('select from pg_database where datname = $1', [NAME]);
    if (databases === 0) await admin.query(`create database ${NAME} owner ${NAME}`);
  } finally {
    await admin.end();
  }
  const url = new URL(adminUrl);
  url.username = NAME;
  url.pathname = NAME;
  return url.href;
}
