import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { globalId } from '../../src/shared/global-id.js';
import { nominatingRound } from './nominating-round.js';
import { documentOf, type TwoProcesses, twoProcesses } from './two-processes.js';

const reason = '全员创新成效突出，示例';

let near: TwoProcesses;
beforeAll(async () => {
  near = await twoProcesses();
}, 60_000);
afterAll(() => near.close());

let year = 1950;
const ask = (name: string, input: object) =>
  near.send(near.urls[0], 'STATISTICIAN', documentOf(name, '{ id version }'), input);
const newRound = () => nominatingRound(near, { scheme: 'HONOUR', level: 'COUNTY', organizer: 'A', year: ++year });
const newNomination = async (round: string) =>
  (await ask('nominate', { round, organization: 'A', name: '示例企业', reason })).body.data.nominate.id as string;

async function newRecognition(): Promise<string> {
  const [{ id }] = await near.em.execute<[{ id: string }]>(
    `insert into recognition (number, scheme_id, level, year, holder_kind, holder_name, division_code, grantor_id, granted_on)
     select 'H-1', s.id, 'COUNTY', 2022, 'UNIT', '示例企业', o.division_code, o.id, '2022-05-01'
     from recognition_scheme s cross join union_organization o returning id::text`,
  );
  return globalId('Recognition', id);
}

/** What each makes to act upon: its id, its version, and what is asked of it. */
const changes: Readonly<Record<string, () => Promise<{ id: string; expectedVersion: number; given: object }>>> = {
  moveRecognitionRound: async () => {
    const round = await newRound();
    const id = await newNomination(round);
    await ask('decideNomination', { id, expectedVersion: 1, isAccepted: true });
    const given = { move: 'PUBLISH', publicityFrom: '2025-06-02', publicityTo: '2025-06-06' };
    return { id: round, expectedVersion: 2, given };
  },
  decideNomination: async () => ({
    id: await newNomination(await newRound()),
    expectedVersion: 1,
    given: { isAccepted: true },
  }),
  withdrawNomination: async () => ({
    id: await newNomination(await newRound()),
    expectedVersion: 1,
    given: { reason },
  }),
  revokeRecognition: async () => ({ id: await newRecognition(), expectedVersion: 1, given: { reason } }),
};

it.each(Object.keys(changes))(
  '%s: of twenty that read the same version one wins, all others are told CONFLICT',
  async (name) => {
    const { id, expectedVersion, given } = await changes[name]!();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        near.send(near.urls[at % 2]!, 'STATISTICIAN', documentOf(name, '{ version }'), {
          id,
          expectedVersion,
          ...given,
        }),
      ),
    );
    const winners = answers.filter(({ codes }) => codes.length === 0);
    expect(winners).toHaveLength(1);
    expect(winners[0]!.body.data[name]).toEqual({ version: expectedVersion + 1 });
    for (const { body } of answers.filter((each) => !winners.includes(each)))
      expect(body.errors[0].extensions).toMatchObject({
        code: 'CONFLICT',
        expectedVersion,
        currentVersion: expectedVersion + 1,
      });
  },
);
