import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewerOf } from '../../../test/testkit/viewers.js';
import { world } from '../../../test/testkit/world.js';
import { globalId } from '../../shared/global-id.js';
import type { Viewer } from '../../viewer.js';

const number = makeSyntheticPersonId('371399', '1990-01-01', 1);
const masked = `371***********${number.slice(-4)}`;
const reason = '核对金秋助学申请人身份';
const officer = viewerOf('371300', 'CASE_OFFICER');
const noon = new Date('2025-06-15T04:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

let database: TestDatabase;
let id: string;
let far: string;
beforeAll(async () => {
  database = await testDatabase();
  const { divisions, organization, member } = world(database.orm.em.fork());
  await divisions('371302', '610305');
  const near = await organization({ code: 'A' });
  id = globalId('Member', String(await member(near, number, { name: '欧阳娜娜', phone: '13812345678' })));
  far = globalId('Member', String(await member(await organization({ code: 'B', division: '610305' }), null)));
}, 60_000);
afterAll(() => database.close());

const ask = (source: string, variables: object, viewer: Viewer | null = officer, now = noon) =>
  execute(source, variables, { em: database.orm.em.fork(), viewer, now });

const parts = 'masked fieldClass access value revealedUntil';
const fields = `name { ${parts} } phone { ${parts} } idNumber { ${parts} }`;
const read = async (viewer = officer, now = noon) =>
  (await ask(`query($id: ID!) { node(id: $id) { ... on Member { ${fields} } } }`, { id }, viewer, now)).data.node;
const reveal = (input: object, viewer: Viewer | null = officer, now = noon) =>
  ask(
    `mutation($input: RevealFieldInput!) { revealField(input: $input) { id ... on Member { ${fields} } } }`,
    { input: { id, fields: ['ID_NUMBER'], purpose: 'ASSISTANCE', reason, ...input } },
    viewer,
    now,
  );
const audit = async () =>
  (await database.orm.em.fork().execute(`select event, outcome, subject, details from audit_entry order by id`)) as {
    event: string;
    outcome: string;
    subject: string;
    details: Record<string, unknown>;
  }[];

describe('masked fields', () => {
  it('are masked, and say of which class they are and whether they may be revealed', async () => {
    const none = { value: null, revealedUntil: null };
    expect(await read()).toEqual({
      name: { ...none, masked: '欧阳**', fieldClass: 'P2', access: 'MASKED' },
      phone: { ...none, masked: '138****5678', fieldClass: 'P2', access: 'MASKED' },
      idNumber: { ...none, masked, fieldClass: 'P3', access: 'MASKED' },
    });
    expect(await audit()).toEqual([]);
  });

  it.each([
    ['CASE_OFFICER', 'MASKED', 'MASKED'],
    ['REPORTING_CLERK', 'MASKED', 'NOT_PERMITTED'],
    ['STATISTICIAN', 'NOT_PERMITTED', 'NOT_PERMITTED'],
  ] as const)('%s: personal fields %s, sensitive ones %s', async (role, personal, sensitive) => {
    const { name, phone, idNumber } = await read(viewerOf('371300', role));
    expect([name.access, phone.access, idNumber.access]).toEqual([personal, personal, sensitive]);
  });

  it.each(['LEADER', 'EXTERNAL_SYSTEM', 'AUDITOR', 'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'] as const)(
    'members do not exist to %s',
    async (role) => {
      expect(await read(viewerOf('371300', role))).toBeNull();
    },
  );

  it('members do not exist to keys of systems, whatever their role', async () => {
    const key = viewerOf('371300', 'CASE_OFFICER');
    expect(await read({ ...key, principal: { ...key.principal, kind: 'API_KEY' } })).toBeNull();
  });
});

describe('revealField', () => {
  it('shows the named fields for fifteen minutes, to nobody else, and records each reading without the value', async () => {
    const { data, errors } = await reveal({});
    expect(errors).toEqual([]);
    expect(data.revealField).toMatchObject({
      id,
      name: { access: 'MASKED', value: null },
      idNumber: { masked, access: 'REVEALED', value: number, revealedUntil: '2025-06-15T04:15:00.000Z' },
    });
    expect((await read(officer, later(14))).idNumber.value).toBe(number);
    expect((await read(officer, later(15))).idNumber).toMatchObject({ access: 'MASKED', value: null });
    const colleague = { ...officer, principal: { ...officer.principal, id: '2' } };
    expect((await read(colleague)).idNumber).toMatchObject({ access: 'MASKED', value: null });

    const entries = await audit();
    expect(entries.map(({ event, outcome }) => [event, outcome])).toEqual([
      ['FIELD_REVEAL', 'SUCCEEDED'],
      ['FIELD_READ', 'SUCCEEDED'],
      ['FIELD_READ', 'SUCCEEDED'],
    ]);
    for (const { subject, details } of entries) {
      expect(subject).toMatch(/^Member:\d+$/);
      expect(details).toMatchObject({ fields: ['ID_NUMBER'], purpose: 'ASSISTANCE', reason });
    }
    expect(JSON.stringify(entries)).not.toContain(number);
  });

  it('records no reading of what was not selected', async () => {
    const before = (await audit()).length;
    await ask('query($id: ID!) { node(id: $id) { ... on Member { idNumber { masked access } } } }', { id });
    expect(await audit()).toHaveLength(before);
  });

  it('ends at once for somebody who lost the role', async () => {
    const moved = { ...officer, roles: ['REPORTING_CLERK'] as const };
    expect((await read(moved)).idNumber).toMatchObject({ access: 'NOT_PERMITTED', value: null });
  });

  it.each([
    ['STATISTICIAN', ['NAME'], 'P2'],
    ['REPORTING_CLERK', ['NAME', 'ID_NUMBER'], 'P3'],
    ['LEADER', ['NAME'], 'P2'],
    ['EXTERNAL_SYSTEM', ['NAME'], 'P2'],
  ] as const)('refuses %s %j and records the attempt', async (role, wanted, fieldClass) => {
    const before = (await audit()).length;
    const { data, errors } = await reveal({ fields: wanted }, viewerOf('371300', role));
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
      message: expect.stringContaining(fieldClass),
    });
    expect((await audit()).slice(before)).toMatchObject([{ event: 'FIELD_REVEAL', outcome: 'REFUSED' }]);
  });

  it.each(['AUDITOR', 'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'] as const)('refuses %s', async (role) => {
    expect((await reveal({}, viewerOf('371300', role))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('refuses nobody without a name', async () => {
    expect((await reveal({}, null)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('knows nobody beyond the scope', async () => {
    for (const beyond of [far, globalId('Member', '999999')]) {
      expect((await reveal({ id: beyond, fields: ['NAME'] })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('names everything that is wrong with the input', async () => {
    const { errors } = await reveal({ id: globalId('Division', '371300'), fields: [], reason: '查一下' });
    const { code, fields: faults } = errors[0]!.extensions as {
      code: string;
      fields: { path: string; code: string }[];
    };
    expect([code, faults.map((fault) => [fault.path, fault.code])]).toEqual([
      'BAD_USER_INPUT',
      [
        ['input.reason', 'TOO_SHORT'],
        ['input.id', 'MALFORMED_ID'],
        ['input.fields', 'EMPTY'],
      ],
    ]);
  });

  it.each([`核对${number}的身份信息`, '请联系１３８12345678核对信息', '长'.repeat(501)])(
    'refuses the reason %s',
    async (bad) => {
      const { errors } = await reveal({ reason: bad });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(JSON.stringify(errors)).not.toContain(bad);
    },
  );
});
