import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { viewerOf } from '../../../../test/testkit/viewers.js';
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
let round: string;
beforeAll(async () => {
  desk = await honoursDesk();
  round = await desk.round({ quota: 20, specialQuota: 2, fundYuan: 1000 });
}, 60_000);
afterAll(() => desk.close());

const wanted = () => ({ round, organization: '371302-Z', name: '王小明', reason });
const selection = `{ id state version holderKind holderName publishedName groups isSpecial fundYuan nominatedOn decidedOn
  personName { masked access value } organization { code } division { code } round { year } }`;
const nominate = (fields: object, viewer = county) =>
  desk.change('nominate', { ...wanted(), ...fields }, selection, viewer);

describe('nominate', () => {
  it('puts forward a person, whose name stays masked', async () => {
    const { data, errors } = await nominate({
      groups: ['MIGRANT', 'MIGRANT', 'NON_PUBLIC'],
      isSpecial: true,
      fundYuan: 5,
    });
    expect(errors).toEqual([]);
    expect(data.nominate).toMatchObject({
      state: 'NOMINATED',
      version: 1,
      holderKind: 'PERSON',
      holderName: null,
      publishedName: null,
      groups: ['MIGRANT', 'NON_PUBLIC'],
      isSpecial: true,
      fundYuan: 5,
      nominatedOn: '2025-06-15',
      decidedOn: null,
      personName: { masked: '王**', access: 'MASKED', value: null },
      organization: { code: '371302-Z' },
      division: { code: '371302' },
    });
    const [line] = await desk.em.execute(`select details::text from audit_entry where event = 'NOMINATION_CREATE'`);
    expect(JSON.stringify(line)).not.toContain('王小明');
  });

  it('puts forward a unit by its name', async () => {
    const units = await desk.round({ scheme: 'ENTERPRISE' });
    const { data } = await nominate({ round: units, name: ' 示例企业 ' });
    expect(data.nominate).toMatchObject({ holderKind: 'UNIT', holderName: '示例企业', personName: null });
  });

  it.each([
    [{ name: ' ' }, 'input.name EMPTY'],
    [{ name: '长'.repeat(101) }, 'input.name TOO_LONG'],
    [{ reason: '优秀' }, 'input.reason TOO_SHORT'],
    [{ reason: '电话13812345678请联系本人核对' }, 'input.reason PERSONAL_DATA'],
    [{ fundYuan: -1 }, 'input.fundYuan OUT_OF_RANGE'],
    [{ fundYuan: 1001 }, 'input.fundYuan OUT_OF_RANGE'],
    [{ organization: '371311-Z' }, 'input.organization UNKNOWN_ORGANIZATION'],
    [{ organization: 'NONE' }, 'input.organization UNKNOWN_ORGANIZATION'],
    [{ round: 'nothing' }, 'NOT_FOUND'],
  ])('refuses %j: %s', async (fields, fault) => {
    const answer = await nominate({ name: '某人', ...fields });
    expect(faultOf(answer)).toBe(fault);
    expect(JSON.stringify(answer.errors)).not.toContain('某人');
  });

  it('nominates nobody twice, unless it was withdrawn', async () => {
    const twice = await Promise.all([nominate({ name: '钱进' }), nominate({ name: '钱进' })]);
    const faults = twice.filter(({ errors }) => errors.length > 0);
    expect(faults.map(faultOf)).toEqual(['input.name NOMINATED']);
    const { id, version } = twice.find(({ errors }) => errors.length === 0)!.data.nominate;
    await desk.change('withdrawNomination', { id, expectedVersion: version, reason }, '{ state }', county);
    expect((await nominate({ name: '钱进' })).errors).toEqual([]);
  });

  it('takes from the special quota of a round that has one, while it is nominating', async () => {
    const plain = await desk.round();
    expect(faultOf(await nominate({ round: plain, isSpecial: true }))).toBe('input.isSpecial NO_SPECIAL_QUOTA');
    await desk.nominate(plain, '孙亮');
    await desk.move(plain, 'PUBLISH', publicity);
    expect(faultOf(await nominate({ round: plain }))).toBe('input.round WRONG_STAGE');
  });

  it('stays within the area of the round', async () => {
    const own = await desk.round({ organizer: '371302-Z', level: 'COUNTY' });
    expect(faultOf(await nominate({ round: own, organization: '371311-Z' }, city))).toBe(
      'input.organization BEYOND_ROUND',
    );
  });

  it('takes the name as a variable alone', async () => {
    const { errors } = await desk.ask(
      `mutation { nominate(input: { round: "${round}", organization: "371302-Z", name: "周全", reason: "${reason}" }) { id } }`,
    );
    expect(errors[0]!.message).toContain('***');
  });
});

describe('deciding and withdrawing', () => {
  const decide = (id: string, expectedVersion: number, fields: object, viewer = city) =>
    desk.change(
      'decideNomination',
      { id, expectedVersion, ...fields },
      '{ state version decidedOn decisionReason }',
      viewer,
    );

  it('is for who holds the round, as often as he likes', async () => {
    const id = await desk.nominate(round, '吴用', {}, false);
    expect(faultOf(await decide(id, 1, { isAccepted: true }, county))).toBe('FORBIDDEN');
    expect(faultOf(await decide(id, 1, { isAccepted: false }))).toBe('input.reason EMPTY');
    expect(faultOf(await decide(id, 7, { isAccepted: true }))).toBe('CONFLICT');
    expect((await decide(id, 1, { isAccepted: true })).data.decideNomination).toEqual({
      state: 'ACCEPTED',
      version: 2,
      decidedOn: '2025-06-15',
      decisionReason: null,
    });
    expect((await decide(id, 2, { isAccepted: false, reason })).data.decideNomination).toMatchObject({
      state: 'REJECTED',
      decisionReason: reason,
    });
  });

  it('withdraws in the publicity too, and takes the published name back', async () => {
    const own = await desk.round();
    const id = await desk.nominate(own, '郑重');
    await desk.nominate(own, '冯远');
    await desk.move(own, 'PUBLISH', publicity);
    expect(faultOf(await decide(id, 3, { isAccepted: false, reason }))).toBe('input.id WRONG_STAGE');
    const withdrawn = { id, expectedVersion: 3, reason };
    const { data } = await desk.change('withdrawNomination', withdrawn, '{ state publishedName }', county);
    expect(data.withdrawNomination).toEqual({ state: 'WITHDRAWN', publishedName: null });
    const again = { ...withdrawn, expectedVersion: 4 };
    expect(faultOf(await desk.change('withdrawNomination', again, '{ id }', county))).toBe('input.id WRONG_STATE');
  });

  it('tells of a nomination of another county as of none', async () => {
    const id = await desk.nominate(round, '陈光', {}, false);
    const asked = { id, expectedVersion: 1, reason };
    expect(faultOf(await desk.change('withdrawNomination', asked, '{ id }', otherCounty))).toBe('NOT_FOUND');
    const { data } = await desk.ask(`{ node(id: "${id}") { id } }`, otherCounty);
    expect(data.node).toBeNull();
  });
});

describe('nominations', () => {
  it('are listed by their round, masked for who deals with persons and without the person for others', async () => {
    const own = await desk.round();
    await desk.nominate(own, '何平', {}, false);
    await desk.nominate(own, '吕静');
    const list = `{ nominations(where: { round: "${own}" }, orderBy: [{ field: STATE }]) { totalCount nodes { state personName { masked } } } }`;
    const { data, statements } = await desk.ask(list);
    expect(data.nominations).toEqual({
      totalCount: 2,
      nodes: [
        { state: 'ACCEPTED', personName: { masked: '吕*' } },
        { state: 'NOMINATED', personName: { masked: '何*' } },
      ],
    });
    expect(statements).toBe(2);
    const { data: toLeader } = await desk.ask(list, viewerOf('371300', 'LEADER'));
    expect(toLeader.nominations.nodes.map((node: { personName: unknown }) => node.personName)).toEqual([null, null]);
    expect(faultOf(await desk.ask(list, viewerOf('371300', 'EXTERNAL_SYSTEM')))).toBe('FORBIDDEN');
  });

  it('do not exist to an external system by any other way', async () => {
    const id = await desk.nominate(round, '施工', {}, false);
    const { data } = await desk.ask(`{ node(id: "${id}") { id } }`, viewerOf('371300', 'EXTERNAL_SYSTEM'));
    expect(data.node).toBeNull();
    const { data: told } = await desk.ask(
      `{ recognitionRounds { nodes { check { isMet } } } }`,
      viewerOf('371300', 'EXTERNAL_SYSTEM'),
    );
    expect(new Set(told.recognitionRounds.nodes.map(({ check }: { check: unknown }) => check))).toEqual(
      new Set([null]),
    );
  });

  it('names a round that can be one', async () => {
    expect(faultOf(await desk.ask('{ nominations(where: { round: "x" }) { totalCount } }'))).toBe(
      'where.round MALFORMED_ID',
    );
  });
});
