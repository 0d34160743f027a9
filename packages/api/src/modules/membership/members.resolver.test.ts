import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewerOf, viewerUnder } from '../../../test/testkit/viewers.js';
import { world } from '../../../test/testkit/world.js';
import { installTestKeys, otherTestKey, testKey } from '../privacy/testing/test-keys.js';

const [near, far, nobody] = [1, 3, 5].map((sequence) => makeSyntheticPersonId('371399', '1990-01-01', sequence));
const officer = viewerOf('371300', 'CASE_OFFICER');

let database: TestDatabase;
let union: number;
beforeAll(async () => {
  database = await testDatabase();
  const { divisions, organization, member } = world(database.orm.em.fork());
  await divisions('371302', '610305');
  union = await organization({ code: 'A' });
  await member(union, near!, { memberNo: 'M1', birthYear: 1990 });
  await member(union, null, { memberNo: 'M2', sex: 2 });
  await member(await organization({ code: 'B', division: '610305' }), far!, { memberNo: 'M3' });
}, 60_000);
afterAll(() => database.close());

const ask = (source: string, variables = {}, viewer = officer) =>
  execute(source, variables, { em: database.orm.em.fork(), viewer });
const numbers = async (args = '', viewer = officer) => {
  const { data, errors } = await ask(`{ members${args} { totalCount nodes { memberNo } } }`, {}, viewer);
  expect(errors).toEqual([]);
  expect(data.members.totalCount).toBe(data.members.nodes.length);
  return data.members.nodes.map((node: { memberNo: string }) => node.memberNo);
};

describe('members', () => {
  it('are those of the viewer’s scope', async () => {
    expect(await numbers()).toEqual(['M1', 'M2']);
    expect(await numbers('', viewerOf('610000'))).toEqual(['M3']);
    expect(await numbers('', viewerUnder({ id: String(union), code: 'A', areaCode: '371302' }))).toEqual(['M1', 'M2']);
  });

  it('are filtered and sorted by what is not masked', async () => {
    expect(await numbers('(where: { sex: { eq: FEMALE } })')).toEqual(['M2']);
    expect(
      await numbers('(where: { memberNo: { startsWith: "M" } }, orderBy: { field: MEMBER_NO, direction: DESC })'),
    ).toEqual(['M2', 'M1']);
  });

  it('come with their standings, in three statements', async () => {
    const { data, errors, statements } = await ask(
      '{ members { nodes { memberNo sex birthYear memberships { joinedOn organization { code } member { memberNo } } } } }',
    );
    expect(errors).toEqual([]);
    const memberships = (memberNo: string) => [
      { joinedOn: '2020-05-01', organization: { code: 'A' }, member: { memberNo } },
    ];
    expect(data.members.nodes).toEqual([
      { memberNo: 'M1', sex: 'MALE', birthYear: 1990, memberships: memberships('M1') },
      { memberNo: 'M2', sex: 'FEMALE', birthYear: null, memberships: memberships('M2') },
    ]);
    expect(statements).toBe(4);
  });

  it('are masked by one statement more for a page of them', async () => {
    const { statements } = await ask('{ members { nodes { name { access } idNumber { access } } } }');
    expect(statements).toBe(2);
  });

  it('are not listed for leaders or systems', async () => {
    for (const role of ['LEADER', 'EXTERNAL_SYSTEM', 'AUDITOR'] as const) {
      const { errors } = await ask('{ members { nodes { memberNo } } }', {}, viewerOf('371300', role));
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('members of an organization', () => {
  const query =
    '{ unionOrganization(code: "A") { code members(first: 1) { totalCount nodes { memberNo } pageInfo { hasNextPage } } } }';

  it('are those of today, page by page', async () => {
    const { data, errors } = await ask(query);
    expect(errors).toEqual([]);
    const members = { totalCount: 2, nodes: [{ memberNo: 'M1' }], pageInfo: { hasNextPage: true } };
    expect(data.unionOrganization).toEqual({ code: 'A', members });
  });

  it('are refused to leaders, who still see the organization', async () => {
    const { data, errors } = await ask(query, {}, viewerOf('371300', 'LEADER'));
    expect(data.unionOrganization).toEqual({ code: 'A', members: null });
    expect(errors[0]).toMatchObject({ path: ['unionOrganization', 'members'], extensions: { code: 'FORBIDDEN' } });
  });
});

describe('findMember', () => {
  const find = (idNumber: unknown, viewer = officer) =>
    ask(
      'mutation($input: FindMemberInput!) { findMember(input: $input) { memberNo idNumber { value access } } }',
      { input: { idNumber, purpose: 'STANDING', reason: '转会时核对是否同一人' } },
      viewer,
    );

  it('finds by the exact number, masked as ever, also under an older key', async () => {
    const found = { findMember: { memberNo: 'M1', idNumber: { value: null, access: 'MASKED' } } };
    expect((await find(near)).data).toEqual(found);
    expect((await find(` ${near!.replace('3', '３')} `)).data).toEqual(found);
    installTestKeys(otherTestKey, testKey);
    expect((await find(near)).data).toEqual(found);
    installTestKeys();
  });

  it('finds nobody beyond the scope, no differently from nobody at all', async () => {
    expect([(await find(far)).data, (await find(nobody)).data]).toEqual([{ findMember: null }, { findMember: null }]);
    expect((await find(far, viewerOf('610000', 'CASE_OFFICER'))).data.findMember.memberNo).toBe('M3');
  });

  it('is recorded, found or not, without the number', async () => {
    const rows = await database.orm.em
      .fork()
      .execute(`select outcome, details, audit_entry::text as text from audit_entry where event = 'MEMBER_FIND'`);
    expect(rows.map(({ details }) => details.found)).toEqual([true, true, true, false, false, true]);
    expect(rows[0]!.details).toMatchObject({ purpose: 'STANDING', reason: '转会时核对是否同一人' });
    for (const secret of [near, far, nobody]) expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it.each(['STATISTICIAN', 'REPORTING_CLERK', 'LEADER', 'EXTERNAL_SYSTEM'] as const)('refuses %s', async (role) => {
    const { errors } = await find(near, viewerOf('371300', role));
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(errors)).not.toContain(near);
  });

  it.each(['371399', `${near!.slice(0, 17)}*`, `${near!.slice(0, 17)}${near!.endsWith('0') ? 1 : 0}`, { a: near }])(
    'refuses %j without repeating it',
    async (bad) => {
      const { errors } = await find(bad);
      expect(errors).toHaveLength(1);
      expect(JSON.stringify(errors)).not.toContain(String(bad).slice(0, 14));
    },
  );

  it('refuses a number that stands in the document', async () => {
    const { errors } = await ask(
      `mutation { findMember(input: { idNumber: "${near}", purpose: STANDING, reason: "转会时核对是否同一人" }) { memberNo } }`,
    );
    expect(errors[0]?.message).toContain('ConfidentialText');
    expect(JSON.stringify(errors)).not.toContain(near);
  });
});
