import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@uniongraph/schema/codes/role';
import { getNamedType, isInputObjectType } from 'graphql';
import { ViewedDatabase } from '../../src/database/rows/viewed-database.js';
import { buildApiSchema } from '../../src/schema.js';
import { type RunningServer, startServer } from '../../src/server.js';
import { globalId } from '../../src/shared/global-id.js';
import { type SignedIn, signedInCookie } from '../testkit/signed-in-cookie.js';
import { type Answer, attackedServer } from './attacked-server.js';

/** Two processes of one installation, with people of one federation who change things by whichever they meet. */
export interface TwoProcesses {
  em: SqlEntityManager;
  /** Addresses of both. */
  urls: readonly [string, string];
  /** One more process, which may be lost. */
  another(): Promise<RunningServer>;
  send(url: string, role: Role, query: string, input: object): Promise<Pick<Answer, 'body' | 'codes'>>;
  /** An account for others to act upon; its global id. */
  newUser(username: string): Promise<string>;
  close(): Promise<void>;
}

export async function twoProcesses(): Promise<TwoProcesses> {
  const server = await attackedServer({
    viewer: null,
    fill: async ({ divisions, organization, scheme }) => {
      await divisions('371302');
      await organization({ code: 'A', kind: 'GENERAL_FEDERATION', isGrassroots: false, level: 3 });
      await scheme({ code: 'HONOUR' });
    },
  });
  const em = server.database.orm.em.fork();
  const [{ id: organization }] = await em.execute<[{ id: string }]>('select id::text from union_organization');
  const people: Partial<Record<Role, SignedIn>> = {};
  for (const role of ['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'STATISTICIAN'] as const)
    people[role] = await signedInCookie(em, organization, role);
  const another = async (): Promise<RunningServer> => {
    const database = new ViewedDatabase(server.database.url);
    const where = { port: 0, host: '127.0.0.1', webRoot: '/nonexistent' };
    const running = await startServer({ database, ...where, viewer: null });
    const close = async () => {
      await running.close();
      await database.close();
    };
    return { url: running.url, close };
  };
  const second = await another();
  return {
    em,
    urls: [server.url, second.url],
    another,
    async send(url, role, query, input) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...people[role]!.headers },
        body: JSON.stringify({ query, variables: { input } }),
      });
      const body = (await response.json()) as Answer['body'];
      return { body, codes: (body.errors ?? []).map((each: Answer['body']) => each.extensions?.code) };
    },
    async newUser(username) {
      const [{ id }] = await em.execute<[{ id: string }]>(
        'insert into user_account (username, display_name, organization_id) values (?, ?, ?) returning id::text',
        [username, '新人', organization],
      );
      return globalId('UserAccount', id);
    },
    async close() {
      await second.close();
      await server.close();
    },
  };
}

const mutations = Object.values(buildApiSchema().getMutationType()!.getFields());

/** Names of the mutations whose input has a field. */
export const mutationsTaking = (field: string): string[] =>
  mutations
    .filter(({ args }) =>
      args.some(({ type }) => {
        const input = getNamedType(type);
        return isInputObjectType(input) && field in input.getFields();
      }),
    )
    .map(({ name }) => name);

/** A document for a mutation that takes one input. */
export function documentOf(name: string, selection: string): string {
  const field = mutations.find((each) => each.name === name)!;
  const { type } = field.args.find((arg) => arg.name === 'input')!;
  return `mutation ($input: ${type}) { ${name}(input: $input) ${selection} }`;
}
