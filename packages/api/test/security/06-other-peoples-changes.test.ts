import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@uniongraph/schema/codes/role';
import { type GraphQLInputType, getNamedType, isInputObjectType, isLeafType } from 'graphql';
import { allowedRoles } from '../../src/modules/access/allowed-roles.js';
import { rootAccess } from '../../src/modules/access/root-access.js';
import { claimJob } from '../../src/modules/exports/jobs/claim-job.js';
import { exporter } from '../../src/modules/exports/run/exporter.js';
import { filePath } from '../../src/modules/exports/run/file-path.js';
import { runJob } from '../../src/modules/exports/run/run-job.js';
import { buildApiSchema } from '../../src/schema.js';
import { globalId, readGlobalId } from '../../src/shared/global-id.js';
import { someValue } from '../access/some-value.js';
import { SocketClient } from '../testkit/socket-client.js';
import { type NeighboursServer, neighboursServer } from './neighbours-server.js';

const schema = buildApiSchema();
const dataRoles = roles.items.filter((role) => role.seesServiceData).map((role) => role.code);

let near: NeighboursServer;
beforeAll(async () => {
  near = await neighboursServer();
}, 120_000);
afterAll(() => near.close());

describe('changes', () => {
  const mutations = Object.values(schema.getMutationType()!.getFields());
  /** Paths of fields of type ID below an argument. */
  const idsOf = (type: GraphQLInputType): string[] => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return [];
    return Object.values(named.getFields()).flatMap(({ name, type }) =>
      getNamedType(type).name === 'ID' ? [name] : [],
    );
  };
  const changing = mutations.flatMap((field) => {
    const allowed = allowedRoles(rootAccess[`Mutation.${field.name}`]!) ?? roles.codes;
    const names = field.args.flatMap(({ name, type }) => (getNamedType(type).name === 'ID' ? [name] : idsOf(type)));
    return names.length > 0 ? [{ field, names, allowed }] : [];
  });
  const state = () =>
    near.em.execute(
      `select (select json_agg(u order by id) from user_account u) as users, (select json_agg(g order by id) from access_grant g) as grants,
         (select json_agg(k order by id) from api_key k) as keys, (select json_agg(j order by id) from export_job j) as jobs,
         (select json_agg(n order by id) from nomination n) as nominations, (select json_agg(h order by id) from recognition h) as honours,
         (select count(*) from field_reveal) as reveals,
         (select json_agg(array[id, (revoked_at is null)::int] order by id) from user_session) as sessions`,
    );

  it('of what belongs to another county, or to another person, change nothing, whoever asks', async () => {
    expect(changing.length).toBeGreaterThan(10);
    const { body } = await near.ask(
      near.person('T-FB', 'STATISTICIAN'),
      'mutation { exportCreate(input: { format: CSV, unionOrganizations: {} }) { id } }',
    );
    const { id: user, sessionId, grantId } = near.person('T-FB', 'CASE_OFFICER');
    const [{ id: key }] = await near.em.execute<[{ id: string }]>('select id::text from api_key');
    const foreignMember = near.ids.find((id) => {
      const read = readGlobalId(id)!;
      return read.type === 'Member' && !near.seen('T-FA').Member.has(read.key);
    })!;
    const foreign = [
      globalId('UserAccount', user),
      globalId('UserSession', sessionId),
      globalId('AccessGrant', grantId),
      globalId('ApiKey', key),
      body.data.exportCreate.id as string,
      foreignMember,
      sessionId,
      grantId,
    ];
    const firstOf = async (table: string) =>
      (await near.em.execute<[{ id: string }]>(`select id::text from ${table} where division_code = '371311'`))[0].id;
    foreign.push(
      globalId('Nomination', await firstOf('nomination')),
      globalId('Recognition', await firstOf('recognition')),
    );
    const before = await state();
    for (const { field, names, allowed } of changing) {
      const told = new Set<string>();
      for (const role of allowed)
        for (const id of foreign) {
          const given = {
            ...Object.fromEntries(names.map((name) => [name, id])),
            reason: '核对金秋助学申请人身份',
            organization: 'T-FA',
          };
          const variables = Object.fromEntries(
            field.args.map(({ name, type }) => [name, getNamedType(type).name === 'ID' ? id : someValue(type, given)]),
          );
          const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
          const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
          const inner = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
          const answer = await near.ask(
            near.person('T-FA', role),
            `mutation (${declared}) { ${field.name}(${args}) ${inner} }`,
            variables,
          );
          for (const code of answer.codes) told.add(code);
          const changed = answer.body.data?.[field.name];
          expect({ field: field.name, role, id, isDone: Boolean(changed) }).toMatchObject({ isDone: false });
        }
      expect([field.name, [...told]]).toEqual([field.name, expect.arrayContaining(['NOT_FOUND'])]);
      expect([
        field.name,
        [...told].filter((code) => !['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT'].includes(code)),
      ]).toEqual([field.name, []]);
    }
    expect(await state()).toEqual(before);
  }, 60_000);
});

describe('exports', () => {
  const kinds = {
    unionOrganizations: {},
    employingUnits: {},
    membershipSnapshots: {},
    statistics: {
      indicators: ['MEMBERS'],
      viewerArea: 'OWN',
      period: '2023',
      by: ['ORGANIZATION_KIND'],
    },
  };
  const create = 'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { id } }';
  const job = 'query ($id: ID!) { exportJob(id: $id) { status url } exportJobs { nodes { id } } }';

  it('are those of who ordered them, by every way to them, and hold no foreign row', async () => {
    for (const [kind, args] of Object.entries(kinds))
      for (const role of dataRoles) {
        const who = near.person('T-FA', role);
        const made = exporter({ database: near.server.viewed, folder: near.folder, beatMs: 20 });
        const { body, codes } = await near.ask(who, create, { input: { format: 'JSONL', [kind]: args } });
        expect([kind, role, codes]).toEqual([kind, role, []]);
        const { id } = body.data.exportCreate;
        for (let next = await claimJob(made.database.whole); next; next = await claimJob(made.database.whole))
          await runJob(made, next, new AbortController().signal);
        const own = (await near.ask(who, job, { id })).body.data;
        expect([kind, own.exportJob.status]).toEqual([kind, 'SUCCEEDED']);
        for (const other of [
          near.person('T-FB', role),
          near.person('T-FA', dataRoles.find((each) => each !== role)!),
        ]) {
          const told = (await near.ask(other, job, { id })).body.data;
          expect([told.exportJob, told.exportJobs.nodes.map((each: { id: string }) => each.id).includes(id)]).toEqual([
            null,
            false,
          ]);
          expect((await near.server.fetch(own.exportJob.url, { headers: other.headers })).status).toBe(404);
        }
        expect((await near.server.fetch(own.exportJob.url)).status).toBe(401);
        const file = await near.server.fetch(own.exportJob.url, { headers: who.headers });
        expect(file.status).toBe(200);
        expect(file.text).toBe(
          await readFile(filePath(near.folder, { rowId: readGlobalId(id)!.key, attempt: 1 }), 'utf8'),
        );
        for (const secret of ['B县', 'B一厂', 'B街道', '企业371311', 'T-B', 'T-FB'])
          expect(file.text).not.toContain(secret);
        if (kind === 'unionOrganizations') expect(file.text).toContain('A一厂工会');
        await near.em.execute('delete from export_job');
      }
  }, 60_000);
});

describe('subscriptions', () => {
  it('to areas beyond the scope are refused to every role, as is everything to hands', async () => {
    for (const role of roles.codes) {
      const client = await SocketClient.ready(near.server.url, undefined, {
        headers: near.person('T-FA', role).headers,
      });
      for (const [at, area] of ['371311', '371300', '100000'].entries()) {
        client.subscribe(`s${at}`, 'subscription ($area: AreaCode!) { statisticsChanged(area: $area) { facts } }', {
          area,
        });
        const { payload } = await client.until('next');
        expect([role, area, payload.errors?.[0].extensions.code]).toEqual([role, area, 'FORBIDDEN']);
        client.received.length = 0;
      }
      client.close();
    }
  });
});
