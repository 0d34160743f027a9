import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import { isInterfaceType } from 'graphql';
import { limitsFor } from '../../src/http/limits-for.js';
import { buildApiSchema } from '../../src/schema.js';
import { globalId } from '../../src/shared/global-id.js';
import { type SeenRows, seenRows } from '../access/seen-rows.js';
import { twoCounties } from '../access/two-counties.js';
import { foldAll } from '../oracle/fold-all.js';
import { type SignedIn, signedInCookie } from '../testkit/signed-in-cookie.js';
import { type Answer, type AttackedServer, attackedServer } from './attacked-server.js';

/** Each stands for a way of having a scope; nothing of another place may be seen from it. */
export const places = {
  'a county': 'T-FA',
  'an industry line': 'T-I',
  'a grassroots organization': 'T-A1',
  'a joint union of both counties': 'T-B2',
} as const;
const otherCounty = 'T-FB';
const areas: Readonly<Record<string, string>> = { 'T-FA': '371302', 'T-FB': '371311' };

/** A server over two counties with somebody of every role in every place, each signed in with a browser. */
export interface NeighboursServer {
  server: AttackedServer;
  em: SqlEntityManager;
  /** Folder of the files of exports. */
  folder: string;
  person(place: string, role: Role): SignedIn;
  /** Users whom administrators of a place keep. */
  usersOf(...places: string[]): ReadonlySet<string>;
  seen(place: string): SeenRows;
  /** Global ids of everything that has one, of every place. */
  ids: readonly string[];
  ask(who: SignedIn, query: string, variables?: object): Promise<Answer>;
  close(): Promise<void>;
}

export async function neighboursServer(): Promise<NeighboursServer> {
  const folder = await mkdtemp(join(tmpdir(), 'uniongraph-neighbours-'));
  const server = await attackedServer({
    viewer: null,
    exportFolder: folder,
    // Everything there is at once, each field by a name of its own: how much may be asked is another attack.
    limitsFor: (viewer) => ({ ...limitsFor(viewer), aliases: 1_000, cost: 1_000_000 }),
  });
  const em = server.database.orm.em.fork();
  await twoCounties(em);
  await foldAll(em);
  const organizations = await em.execute<{ id: string; code: string }[]>(
    'select id::text, code from union_organization',
  );
  const people = new Map<string, SignedIn>();
  const seen: Record<string, SeenRows> = {};
  for (const code of [...Object.values(places), otherCounty]) {
    const { id } = organizations.find((each) => each.code === code)!;
    const line = code === 'T-I' ? 'INDUSTRY' : 'AREA';
    for (const role of roles.codes) people.set(`${code} ${role}`, await signedInCookie(em, id, role, line));
    const areaCode = areas[code];
    seen[code] = await seenRows(
      em,
      areaCode
        ? { kind: 'AREA', areaCode }
        : { kind: 'ORGANIZATION', organizationId: id, organizationCode: code, line },
    );
    if (code === otherCounty)
      await em.execute(
        `insert into api_key (prefix, secret_hash, name, role, organization_id)
         values ('other', '', '外县', 'EXTERNAL_SYSTEM', ?)`,
        [id],
      );
  }
  return {
    server,
    em,
    folder,
    ids: await everyId(em),
    person: (place, role) => people.get(`${place} ${role}`)!,
    usersOf: (...of) => new Set([...people].filter(([key]) => of.includes(key.split(' ')[0]!)).map(([, { id }]) => id)),
    seen: (place) => seen[place]!,
    ask: (who, query, variables = {}) => server.post({ query, variables }, { headers: who.headers }),
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

const keyColumns: Readonly<Record<string, string>> = { Division: 'code', ManagementArea: 'code' };

async function everyId(em: SqlEntityManager): Promise<string[]> {
  const schema = buildApiSchema();
  const node = schema.getType('Node');
  const ids: string[] = [];
  for (const { name } of isInterfaceType(node) ? schema.getPossibleTypes(node) : []) {
    const table = name.replace(/\B([A-Z])/g, '_$1').toLowerCase();
    const rows = await em.execute<{ key: string }[]>(`select ${keyColumns[name] ?? 'id'}::text as key from ${table}`);
    if (rows.length === 0) throw new Error(`there is no ${name} to look for`);
    ids.push(...rows.map(({ key }) => globalId(name, key)));
  }
  return ids;
}
