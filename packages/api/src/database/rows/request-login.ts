import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ENGINE_ROLE, VIEWER_ROLE } from './scope-settings.js';

/** Two processes of one database make one login. */
const LOCK = 'uniongraph request login';

const found = `
select l.name, l.password, r.oid is not null as exists, 'uniongraph_request_' || d.oid as wanted
from pg_database d left join program.request_login l on true left join pg_roles r on r.rolname = l.name
where d.datname = current_database()`;

interface Login {
  name: string | null;
  password: string;
  exists: boolean;
  wanted: string;
}

/**
 * The address with which requests log in to a migrated database, from that of its owner: as a login that owns nothing and may
 * do nothing but become one of the two roles of requests. Made when it is first asked for; its password is known to the
 * owner alone.
 */
export async function requestLogin(ownerUrl: string): Promise<string> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query('select pg_advisory_xact_lock(hashtext($1))', [LOCK]);
    const { rows } = await owner.query<Login>(found);
    const [known] = rows as [Login];
    const isOurs = known.exists && known.name === known.wanted;
    const name = known.wanted;
    const password = isOurs ? known.password : await makeLogin(owner, name);
    await owner.query('commit');
    return Object.assign(new URL(ownerUrl), { username: name, password }).href;
  } finally {
    await owner.end();
  }
}

/** A database copied from another brings that one's login with it, which is not its own. */
async function makeLogin(owner: pg.Client, name: string): Promise<string> {
  const password = randomBytes(32).toString('base64url');
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [name]);
  const role = owner.escapeIdentifier(name);
  const settings = `login noinherit password ${owner.escapeLiteral(password)}`;
  await owner.query(`${rowCount === 0 ? 'create' : 'alter'} role ${role} ${settings}`);
  await owner.query(`grant ${VIEWER_ROLE}, ${ENGINE_ROLE} to ${role}`);
  await owner.query('delete from program.request_login');
  await owner.query('insert into program.request_login (name, password) values ($1, $2)', [name, password]);
  return password;
}
