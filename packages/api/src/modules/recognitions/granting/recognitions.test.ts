import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { world } from '../../../../test/testkit/world.js';
import { searchText } from '../../../shared/search-text.js';
import {
  city,
  county,
  faultOf,
  type HonoursDesk,
  honoursDesk,
  otherCounty,
  publicity,
  reason,
} from '../testing/honours-desk.js';

let desk: HonoursDesk;
beforeAll(async () => {
  desk = await honoursDesk();
  const { recognition } = world(desk.em);
  const keyOf = async (table: string, code: string) =>
    (await desk.em.execute<[{ id: number }]>(`select id::int from ${table} where code = ?`, [code]))[0].id;
  const medal = await keyOf('recognition_scheme', 'MEDAL');
  const enterprise = await keyOf('recognition_scheme', 'ENTERPRISE');
  const federation = await keyOf('union_organization', '371300-Z');
  await recognition(enterprise, federation, {
    number: 'E-1',
    holderName: '兰山机械厂',
    searchText: searchText('兰山机械厂', 'E-1'),
    fundYuan: 100,
    level: 'CITY',
  });
  await recognition(enterprise, federation, {
    number: 'E-2',
    holderName: '罗庄陶瓷厂',
    searchText: searchText('罗庄陶瓷厂', 'E-2'),
    division: '371311',
    year: 2023,
    grantedOn: '2023-05-01',
    revokedOn: '2024-01-01',
    revokedReason: '弄虚作假',
  });
  await recognition(medal, federation, {
    number: 'M-1',
    holderKind: 'PERSON',
    holderName: '王明',
    searchText: searchText('王明', 'M-1'),
    year: 2021,
    grantedOn: '2021-05-01',
  });
}, 60_000);
afterAll(() => desk.close());

const numbers = async (args: string, viewer = city) => {
  const { data, errors } = await desk.ask(`{ recognitions(${args}) { totalCount nodes { number } } }`, viewer);
  expect(errors).toEqual([]);
  return data.recognitions.nodes.map(({ number }: { number: string }) => number);
};

describe('recognitions', () => {
  it('tell what was granted, to whom and by whom, in one statement each', async () => {
    const { data, errors, statements } = await desk.ask(
      `{ recognitions(where: { scheme: { eq: "ENTERPRISE" }, revokedOn: { isNull: true } }) { nodes {
           number level year holderKind holderName grantedOn fundYuan revokedOn revokedReason version
           scheme { code kind } round { id } organization { code } grantor { code } division { code } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.recognitions.nodes).toEqual([
      {
        number: 'E-1',
        level: 'CITY',
        year: 2022,
        holderKind: 'UNIT',
        holderName: '兰山机械厂',
        grantedOn: '2022-05-01',
        fundYuan: 100,
        revokedOn: null,
        revokedReason: null,
        version: 1,
        scheme: { code: 'ENTERPRISE', kind: 'INNOVATION' },
        round: null,
        organization: null,
        grantor: { code: '371300-Z' },
        division: { code: '371302' },
      },
    ]);
    expect(statements).toBe(4);
  });

  it.each([
    ['first: 10', ['E-2', 'E-1', 'M-1']],
    ['orderBy: [{ field: NUMBER }]', ['E-1', 'E-2', 'M-1']],
    ['orderBy: [{ field: HOLDER_NAME }]', ['E-1', 'E-2', 'M-1']],
    ['where: { year: { gte: 2022, lte: 2022 } }', ['E-1']],
    ['where: { year: { in: [2021, 2023] } }', ['E-2', 'M-1']],
    ['where: { kind: { eq: INNOVATION }, level: { eq: CITY } }', ['E-1']],
    ['where: { holderKind: { eq: PERSON } }', ['M-1']],
    ['where: { division: { within: "371311" } }', ['E-2']],
    ['where: { holderName: { contains: "陶瓷" } }', ['E-2']],
    ['search: "jixie"', ['E-1']],
    ['search: "m-1"', ['M-1']],
  ])('%s', async (args, expected) => {
    expect(await numbers(args)).toEqual(expected);
  });

  it('are those of the own area', async () => {
    expect(await numbers('orderBy: [{ field: NUMBER }]', county)).toEqual(['E-1', 'M-1']);
    expect(await numbers('orderBy: [{ field: NUMBER }]', otherCounty)).toEqual(['E-2']);
  });
});

describe('schemes and rounds', () => {
  it('are told to everybody, with their numbers of statements', async () => {
    await desk.round({ year: 2024, quota: 3, rules: [{ groupCode: 'MIGRANT', minimumPercent: 10 }] });
    const { data, statements } = await desk.ask(
      `{ recognitionSchemes { code holderKind levels }
         recognitionRounds(where: { year: { eq: 2024 } }) { nodes {
           year stage scheme { code } organizer { code } rules { minimumPercent } check { isMet } } } }`,
      county,
    );
    expect(data.recognitionSchemes).toEqual([
      { code: 'ENTERPRISE', holderKind: 'UNIT', levels: ['CITY', 'COUNTY'] },
      { code: 'MEDAL', holderKind: 'PERSON', levels: ['CITY', 'COUNTY'] },
    ]);
    expect(data.recognitionRounds.nodes).toEqual([
      {
        year: 2024,
        stage: 'NOMINATING',
        scheme: { code: 'MEDAL' },
        // The county does not see the city's federation, nor how far its round is.
        organizer: null,
        rules: [{ minimumPercent: 10 }],
        check: null,
      },
    ]);
    expect(statements).toBe(6);
  });
});

describe('revokeRecognition', () => {
  it('takes back an honour for a reason, once, by who granted it', async () => {
    const round = await desk.round();
    await desk.nominate(round, '沈默');
    await desk.move(round, 'PUBLISH', publicity);
    await desk.move(round, 'GRANT');
    const { data } = await desk.ask(`{ recognitions(where: { round: "${round}" }) { nodes { id version } } }`);
    const { id, version } = data.recognitions.nodes[0];
    const revoke = (fields: object, viewer = city) =>
      desk.change(
        'revokeRecognition',
        { id, expectedVersion: version, reason, ...fields },
        '{ revokedOn revokedReason version }',
        viewer,
      );
    expect(faultOf(await revoke({}, county))).toBe('FORBIDDEN');
    expect(faultOf(await revoke({}, otherCounty))).toBe('NOT_FOUND');
    expect(faultOf(await revoke({ reason: '撤' }))).toBe('input.reason TOO_SHORT');
    expect(faultOf(await revoke({ expectedVersion: 9 }))).toBe('CONFLICT');
    expect((await revoke({})).data.revokeRecognition).toEqual({
      revokedOn: '2025-06-15',
      revokedReason: reason,
      version: 2,
    });
    expect(faultOf(await revoke({ expectedVersion: 2 }))).toBe('input.id REVOKED');
    const [line] = await desk.em.execute(`select subject from audit_entry where event = 'RECOGNITION_REVOKE'`);
    expect(line).toEqual({ subject: expect.stringMatching(/^Recognition:\d+$/) });
  });
});
