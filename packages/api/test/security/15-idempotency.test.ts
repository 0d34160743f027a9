import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@uniongraph/schema/codes/role';
import { nominatingRound } from './nominating-round.js';
import { swallowingProxy } from './swallowing-proxy.js';
import { documentOf, mutationsTaking, type TwoProcesses, twoProcesses } from './two-processes.js';

let near: TwoProcesses;
beforeAll(async () => {
  near = await twoProcesses();
}, 60_000);
afterAll(() => near.close());

let serial = 0;
const countOf = async (table: string) =>
  (await near.em.execute<[{ n: number }]>(`select count(*)::int as n from ${table}`))[0].n;

interface Creating {
  role: Role;
  /** The table that gains one row. */
  table: string;
  selection: string;
  input(): Promise<object>;
  /** The same key with this is another wish. */
  otherwise: object;
}

const newRound = () => ({ scheme: 'HONOUR', level: 'COUNTY', organizer: 'A', year: 1950 + ++serial });

const newKey = (name: string) => ({ name, role: 'EXTERNAL_SYSTEM', organization: 'A' });

/** Every mutation that takes an idempotency key. */
const creates: Readonly<Record<string, Creating>> = {
  createUser: {
    role: 'ADMINISTRATOR',
    table: 'user_account',
    selection: '{ user { id } }',
    input: async () => ({ username: `made${++serial}`, displayName: '新人' }),
    otherwise: { displayName: '别人' },
  },
  createGrant: {
    role: 'ADMINISTRATOR',
    table: 'access_grant',
    selection: '{ id }',
    input: async () => ({ user: await near.newUser(`race${++serial}`), role: 'LEADER', organization: 'A' }),
    otherwise: { role: 'STATISTICIAN' },
  },
  createKey: {
    role: 'SECURITY_ADMINISTRATOR',
    table: 'api_key',
    selection: '{ apiKey { id } }',
    input: async () => newKey(`key${++serial}`),
    otherwise: { name: '别的' },
  },
  rotateKey: {
    role: 'SECURITY_ADMINISTRATOR',
    table: 'api_key',
    selection: '{ apiKey { id } }',
    input: async () => {
      const made = await near.send(
        near.urls[0],
        'SECURITY_ADMINISTRATOR',
        createBy('createKey'),
        newKey(`old${++serial}`),
      );
      return { id: made.body.data.createKey.apiKey.id };
    },
    otherwise: { overlapHours: 1 },
  },
  createRecognitionRound: {
    role: 'STATISTICIAN',
    table: 'recognition_round',
    selection: '{ id }',
    input: async () => newRound(),
    otherwise: { quota: 7 },
  },
  nominate: {
    role: 'STATISTICIAN',
    table: 'nomination',
    selection: '{ id }',
    input: async () => ({
      round: await nominatingRound(near, newRound()),
      organization: 'A',
      name: `示例企业${++serial}`,
      reason: '全员创新成效突出，示例',
    }),
    otherwise: { name: '别的企业' },
  },
  exportCreate: {
    role: 'STATISTICIAN',
    table: 'export_job',
    selection: '{ id }',
    input: async () => ({ format: 'CSV', unionOrganizations: {} }),
    otherwise: { format: 'JSONL' },
  },
};

const createBy = (name: string) => documentOf(name, creates[name]!.selection);

/** Of the registers: where a repetition is tried; all of them are done by `once`, see once.test.ts. */
const elsewhere: Readonly<Record<string, string>> = {
  openHardshipCase: 'hardship/cases/open-case.test.ts',
  createCompetition: 'competitions/competitions/competitions.test.ts',
  createCriteriaSet: 'once.test.ts',
  appointJudge: 'once.test.ts',
  fileObjection: 'once.test.ts',
  recordAward: 'once.test.ts',
  registerEntry: 'once.test.ts',
  createAssistanceFund: 'assistance/funds/create-assistance-fund.test.ts',
  createAssistanceBatch: 'once.test.ts',
  addAssistanceGrant: 'assistance/grants/add-assistance-grant.test.ts',
  recordVisit: 'assistance/visits/record-visit.test.ts',
  openProblem: 'once.test.ts',
  recordJobPlacement: 'once.test.ts',
};

describe('a create with an idempotency key', () => {
  it('is every one that the schema has', () => {
    expect(mutationsTaking('idempotencyKey').sort()).toEqual(
      [...Object.keys(creates), ...Object.keys(elsewhere)].sort(),
    );
  });

  it.each(Object.entries(creates))('%s: fifty at once in two processes make exactly one', async (name, create) => {
    const { role, table } = create;
    const input = { ...(await create.input()), idempotencyKey: `fifty-${name}` };
    const before = await countOf(table);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => near.send(near.urls[at % 2]!, role, createBy(name), input)),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body.data))).size).toBe(1);
    expect(await countOf(table)).toBe(before + 1);

    const changed = await near.send(near.urls[0], role, createBy(name), { ...input, ...create.otherwise });
    expect(changed.codes).toEqual(['IDEMPOTENCY_MISMATCH']);
    expect(await countOf(table)).toBe(before + 1);
  });

  it.each(Object.entries(creates))(
    '%s: whose reply was lost after the commit is not made again by another process',
    async (name, create) => {
      const { role, table } = create;
      const input = { ...(await create.input()), idempotencyKey: `lost-${name}` };
      const before = await countOf(table);
      const crashing = await near.another();
      const between = await swallowingProxy(Number(new URL(crashing.url).port), () => crashing.close());
      await expect(near.send(between.url, role, createBy(name), input)).rejects.toThrow();
      await between.close();
      expect(await countOf(table)).toBe(before + 1);
      const again = await near.send(near.urls[1], role, createBy(name), input);
      expect(again.codes).toEqual([]);
      expect(await countOf(table)).toBe(before + 1);
    },
  );

  it.each(Object.entries(creates))(
    '%s: that crashed before its commit leaves nothing, and is made when it is asked again',
    async (name, create) => {
      const { role, table } = create;
      const input = { ...(await create.input()), idempotencyKey: `crash-${name}` };
      const before = await countOf(table);
      await near.em.execute(
        `create function crash() returns trigger language plpgsql security definer as $$ begin raise exception 'crash'; end $$;
       create trigger crash after insert on ${table} for each row execute function crash()`,
      );
      try {
        expect((await quietly(() => near.send(near.urls[0], role, createBy(name), input))).codes).toEqual([
          'INTERNAL_SERVER_ERROR',
        ]);
      } finally {
        await near.em.execute(`drop function crash() cascade`);
      }
      expect(await countOf(table)).toBe(before);
      expect((await near.send(near.urls[1], role, createBy(name), input)).codes).toEqual([]);
      expect(await countOf(table)).toBe(before + 1);
    },
  );
});

/** The log complains of what is provoked on purpose. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { error } = console;
  console.error = () => {};
  return work().finally(() => {
    console.error = error;
  });
}
