import { ViewedDatabase } from '../../src/database/rows/viewed-database.js';
import type { LimitsFor } from '../../src/http/limits-for.js';
import { startServer } from '../../src/server.js';
import type { Viewer } from '../../src/viewer.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { nationalViewer } from '../testkit/viewers.js';
import { world } from '../testkit/world.js';

interface Options {
  /** A database of somebody else's, who closes it; one of its own unless given. */
  of?: TestDatabase;
  /** Fills the database before the server starts. */
  fill?: (build: ReturnType<typeof world>) => Promise<unknown>;
  /** Somebody who may see the whole nation unless said otherwise; null for nobody. */
  viewer?: Viewer | null;
  limitsFor?: LimitsFor;
  deadlineMs?: number;
  /** Proxies whose word on addresses is taken. */
  trustedProxies?: string | undefined;
  statementTimeoutMs?: number;
  connections?: number;
  /** Folder of the built web app, with the documents that it asks. */
  webRoot?: string;
  /** Folder of the files of exports. */
  exportFolder?: string;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  body: any;
  /** Codes of its errors. */
  codes: string[];
  milliseconds: number;
}

export interface AttackedServer {
  url: string;
  database: TestDatabase;
  /** The database as its requests see it. */
  viewed: ViewedDatabase;
  /** Sends a GraphQL request as JSON, or any text as it is, as a client that takes 4xx for an answer. */
  post(body: object | string, init?: RequestInit): Promise<Answer>;
  fetch(path: string, init?: RequestInit): Promise<Answer>;
  close(): Promise<void>;
}

/** A real server over a real database of its own; what is attacked in this folder. */
export async function attackedServer(options: Options = {}): Promise<AttackedServer> {
  const { of, fill, statementTimeoutMs = 0, connections = 10, ...more } = options;
  const database = of ?? (await testDatabase());
  await fill?.(world(database.orm.em.fork()));
  const viewed = new ViewedDatabase(database.url, { statementTimeoutMs, connections });
  const server = await startServer({
    database: viewed,
    port: 0,
    host: '127.0.0.1',
    webRoot: '/nonexistent',
    viewer: nationalViewer,
    ...more,
  });
  const ask: AttackedServer['fetch'] = async (path, init = {}) => {
    const started = performance.now();
    const response = await fetch(`${server.url}${path}`, init);
    const text = await response.text();
    return {
      ...read(text),
      status: response.status,
      headers: response.headers,
      milliseconds: performance.now() - started,
    };
  };
  return {
    url: server.url,
    database,
    viewed,
    fetch: ask,
    post: (body, init = {}) =>
      ask('/graphql', {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...init,
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...init.headers },
      }),
    close: async () => {
      await server.close();
      await viewed.close();
      if (!of) await database.close();
    },
  };
}

function read(text: string): Pick<Answer, 'text' | 'body' | 'codes'> {
  try {
    const body = JSON.parse(text);
    return { text, body, codes: (body.errors ?? []).map((each: Answer['body']) => each.extensions?.code) };
  } catch {
    return { text, body: undefined, codes: [] };
  }
}

/** A county, a federation with a union in it, and a unit. */
export async function smallWorld(build: ReturnType<typeof world>): Promise<void> {
  await build.divisions('371302', '610322');
  const federation = await build.organization({ code: 'LY', name: '临沂市总工会', level: 2, division: '371300' });
  const union = await build.organization({ code: '示例', industrySection: 'C', unitCategoryCode: '170' });
  await build.under(union, federation);
  const unit = await build.unit({ industrySection: 'C' });
  await build.coverage(unit, union);
  await build.headcount(unit, 30);
  await build.snapshot(union, { members: 20 });
}
