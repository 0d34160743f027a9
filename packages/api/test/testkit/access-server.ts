import { tmpdir } from 'node:os';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';
import { ViewedDatabase } from '../../src/database/rows/viewed-database.js';
import { passwordWork } from '../../src/modules/access/sign-in/password/password-work.js';
import { startServer } from '../../src/server.js';
import type { ServerOptions } from '../../src/server-options.js';
import type { Tables } from '../../src/tables.js';
import { Browser } from './browser.js';
import { testDatabase } from './database.js';
import { world } from './world.js';

export interface UserOptions {
  password?: string;
  /** Role and code of the organization; null for the installation. */
  grants?: [role: string, organization: string | null][];
  mustChangePassword?: boolean;
  isDemo?: boolean;
}

interface Audited {
  event: string;
  outcome: string;
  principal: string | null;
  subject: string | null;
  details: unknown;
}

export interface AccessServer {
  url: string;
  whole: Kysely<Tables>;
  em(): SqlEntityManager;
  browser(): Browser;
  /** Another process on the same database, by the same clock. */
  second(options?: Partial<ServerOptions>): Promise<{ url: string; close(): Promise<void> }>;
  user(username: string, options?: UserOptions): Promise<string>;
  /** Moves the clock of the server, which stands still otherwise. */
  wait(seconds: number): void;
  now(): Date;
  forgetFailures(): Promise<void>;
  /** Events of the audit log since the last call. */
  audited(): Promise<Audited[]>;
  close(): Promise<void>;
}

/** A server over HTTP with the federations LINYI, LANSHAN and LUOZHUANG, and a clock that tests move. */
export async function accessServer(options: Partial<ServerOptions> = {}): Promise<AccessServer> {
  const database = await testDatabase();
  const build = world(database.orm.em.fork());
  await build.divisions('371302', '371311');
  const federation = { kind: 'GENERAL_FEDERATION', isGrassroots: false } as const;
  const linyi = await build.organization({ ...federation, code: 'LINYI', level: 2, division: '371300' });
  for (const [code, division] of [
    ['LANSHAN', '371302'],
    ['LUOZHUANG', '371311'],
  ] as const)
    await build.under(await build.organization({ ...federation, code, level: 3, division }), linyi);
  const viewed = new ViewedDatabase(database.url);
  const { whole } = viewed;
  let at = Date.now();
  const now = () => new Date(at);
  const settings = { port: 0, host: '127.0.0.1', webRoot: tmpdir(), now, ...options };
  const server = await startServer({ database: viewed, ...settings });
  const hashes = new Map<string, string>();
  const hashOf = async (password: string) => {
    const hash = hashes.get(password) ?? (await passwordWork.hash(password));
    hashes.set(password, hash);
    return hash;
  };
  let lastAudit = '0';
  return {
    url: server.url,
    whole,
    em: () => database.orm.em.fork(),
    now,
    browser: () => new Browser(server.url),
    async second(more = {}) {
      const views = new ViewedDatabase(database.url);
      const second = await startServer({ ...settings, ...more, database: views });
      const close = async () => {
        await second.close();
        await views.close();
      };
      return { url: second.url, close };
    },
    async user(username, { password, grants = [], mustChangePassword = false, isDemo = false } = {}) {
      const hash = password === undefined ? null : await hashOf(password);
      const { rows } = await sql<{ id: string }>`
        insert into user_account (username, display_name, password_hash, must_change_password, is_demo)
        values (${username}, ${username}, ${hash}, ${mustChangePassword}, ${isDemo}) returning id`.execute(whole);
      const { id } = rows[0]!;
      for (const [role, organization] of grants)
        await sql`insert into access_grant (user_id, role, organization_id) values (${id}, ${role},
          (select id from union_organization where code = ${organization}))`.execute(whole);
      return id;
    },
    wait(seconds) {
      at += seconds * 1_000;
    },
    async forgetFailures() {
      await sql`delete from sign_in_lock`.execute(whole);
    },
    async audited() {
      const { rows } = await sql<Audited & { id: string }>`
        select id, event, outcome, principal_name as principal, subject, details from audit_entry where id > ${lastAudit}
        order by id`.execute(whole);
      lastAudit = rows.at(-1)?.id ?? lastAudit;
      return rows.map(({ id: _, ...entry }) => entry);
    },
    async close() {
      await server.close();
      await viewed.close();
      await database.close();
    },
  };
}
