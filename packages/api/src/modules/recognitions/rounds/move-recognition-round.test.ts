import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { viewerOf } from '../../../../test/testkit/viewers.js';
import { county, faultOf, type HonoursDesk, honoursDesk, publicity } from '../testing/honours-desk.js';

const why = '经主席办公会研究，按上级批复名单授予';

let desk: HonoursDesk;
beforeAll(async () => {
  desk = await honoursDesk();
}, 60_000);
afterAll(() => desk.close());

const honoursOf = async (round: string) => {
  const { data } = await desk.ask(
    `{ recognitions(where: { round: "${round}" }, orderBy: [{ field: NUMBER }]) { nodes { number holderName fundYuan grantedOn } } }`,
  );
  return data.recognitions.nodes;
};

describe('a round', () => {
  it('goes from its plan to its end, and makes an honour of each that was accepted', async () => {
    const round = await desk.round({ quota: 3, fundYuan: 100, rules: [{ groupCode: 'MIGRANT', minimumPercent: 50 }] });
    await desk.nominate(round, '王明', { groups: ['MIGRANT'], fundYuan: 60 });
    await desk.nominate(round, '李强', { fundYuan: 40 });
    await desk.nominate(round, '赵敏', {}, false);
    const { data: published } = await desk.move(round, 'PUBLISH', publicity);
    expect(published.moveRecognitionRound).toMatchObject({ stage: 'PUBLICITY', allowedMoves: ['REOPEN', 'GRANT'] });
    const { data: granted, errors } = await desk.move(round, 'GRANT');
    expect(errors).toEqual([]);
    expect(granted.moveRecognitionRound).toMatchObject({
      stage: 'GRANTED',
      grantedOn: '2025-06-15',
      check: { isMet: true, overrideReason: null },
    });
    const honours = await honoursOf(round);
    expect(honours.map(({ number: _, ...rest }: { number: string }) => rest)).toEqual([
      { holderName: '王明', fundYuan: 60, grantedOn: '2025-06-15' },
      { holderName: '李强', fundYuan: 40, grantedOn: '2025-06-15' },
    ]);
    expect(honours[0].number).toMatch(/^MEDAL-\d{4}-\d+-0001$/);
    const { data: left } = await desk.ask(
      `{ nominations(where: { round: "${round}" }, orderBy: [{ field: STATE }]) { nodes { state publishedName } } }`,
    );
    expect(left.nominations.nodes).toEqual([
      { state: 'GRANTED', publishedName: '王明' },
      { state: 'GRANTED', publishedName: '李强' },
      { state: 'NOMINATED', publishedName: null },
    ]);
    expect((await desk.move(round, 'CLOSE')).data.moveRecognitionRound.stage).toBe('CLOSED');
  });

  it('refuses a move that its stage does not allow, and names those it does', async () => {
    const round = await desk.round();
    const { errors } = await desk.move(round, 'GRANT');
    expect(errors[0]!.extensions).toMatchObject({
      fields: [{ path: 'input.move', code: 'WRONG_MOVE', expected: 'PUBLISH' }],
    });
  });

  it.each([
    [{}, 'input.publicityFrom REQUIRED'],
    [{ publicityFrom: '2025-06-06', publicityTo: '2025-06-02' }, 'input.publicityTo OUT_OF_ORDER'],
    [publicity, 'input.move NOBODY_ACCEPTED'],
  ])('is not published by %j where nobody is accepted', async (given, fault) => {
    expect(faultOf(await desk.move(await desk.round(), 'PUBLISH', given))).toBe(fault);
  });

  it('takes back what was published, for a reason', async () => {
    const round = await desk.round();
    await desk.nominate(round, '王明');
    await desk.move(round, 'PUBLISH', publicity);
    expect(faultOf(await desk.move(round, 'REOPEN'))).toBe('input.reason EMPTY');
    expect(
      (await desk.move(round, 'REOPEN', { reason: '公示期收到异议，退回复核' })).data.moveRecognitionRound.stage,
    ).toBe('NOMINATING');
    const { data } = await desk.ask(`{ nominations(where: { round: "${round}" }) { nodes { publishedName state } } }`);
    expect(data.nominations.nodes).toEqual([{ publishedName: null, state: 'ACCEPTED' }]);
  });

  it('is not granted in the publicity, nor on a day to come', async () => {
    const round = await desk.round();
    await desk.nominate(round, '王明');
    await desk.move(round, 'PUBLISH', { publicityFrom: '2025-06-13', publicityTo: '2025-06-15' });
    expect(faultOf(await desk.move(round, 'GRANT'))).toBe('input.grantedOn PUBLICITY_NOT_OVER');
    expect(faultOf(await desk.move(round, 'GRANT', { grantedOn: '2025-06-16' }))).toBe('input.grantedOn IN_FUTURE');
  });
});

describe('a round that does not keep to its rules', () => {
  const broken = async () => {
    const round = await desk.round({ quota: 1, fundYuan: 10, rules: [{ groupCode: 'MIGRANT', minimumPercent: 60 }] });
    await desk.nominate(round, '王明', { groups: ['MIGRANT'], fundYuan: 10 });
    await desk.nominate(round, '李强', { fundYuan: 1 });
    await desk.move(round, 'PUBLISH', publicity);
    return round;
  };

  it('is refused, with everything that is broken', async () => {
    const round = await broken();
    const { errors } = await desk.move(round, 'GRANT');
    expect(errors[0]!.extensions).toMatchObject({
      fields: [
        {
          path: 'input.overrideReason',
          code: 'RULES_BROKEN',
          messageEn:
            'Not kept to: the quota (2 and 0 special); the fund (11 yuan); MIGRANT 1/2, at least 60 %. To grant it nevertheless takes a reason.',
        },
      ],
    });
    expect(await honoursOf(round)).toEqual([]);
  });

  it('is granted for a reason, which is kept and audited', async () => {
    const round = await broken();
    expect(faultOf(await desk.move(round, 'GRANT', { overrideReason: '同意' }))).toBe('input.overrideReason TOO_SHORT');
    const { data } = await desk.move(round, 'GRANT', { overrideReason: why });
    expect(data.moveRecognitionRound).toMatchObject({ stage: 'GRANTED', check: { isMet: false, overrideReason: why } });
    const [line] = await desk.em.execute<{ details: Record<string, unknown> }[]>(
      `select details from audit_entry where event = 'RECOGNITION_ROUND_MOVE' order by id desc limit 1`,
    );
    expect(line!.details).toMatchObject({
      before: { stage: 'PUBLICITY' },
      after: { stage: 'GRANTED' },
      recognitions: 2,
      overrideReason: why,
    });
    expect(JSON.stringify(line)).not.toContain('王明');
  });

  it('takes no reason where none is needed', async () => {
    const round = await desk.round();
    await desk.nominate(round, '王明');
    await desk.move(round, 'PUBLISH', publicity);
    expect(faultOf(await desk.move(round, 'GRANT', { overrideReason: why }))).toBe('input.overrideReason NOT_NEEDED');
  });
});

describe('who moves a round', () => {
  it('is who holds it: a county that nominates in it is refused, and who reads too', async () => {
    const round = await desk.round();
    expect(faultOf(await desk.move(round, 'PUBLISH', publicity, county))).toBe('FORBIDDEN');
    expect(faultOf(await desk.move(round, 'PUBLISH', publicity, viewerOf('371300', 'LEADER')))).toBe('FORBIDDEN');
  });

  it('of two who read the same version one is told that the other was first', async () => {
    const round = await desk.round();
    await desk.nominate(round, '王明');
    const { data } = await desk.ask(`{ node(id: "${round}") { ... on RecognitionRound { version } } }`);
    const asked = { id: round, expectedVersion: data.node.version, move: 'PUBLISH', ...publicity };
    const answers = await Promise.all([1, 2].map(() => desk.change('moveRecognitionRound', asked, '{ stage }')));
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE']);
  });

  it('names a round that exists', async () => {
    const missing = Buffer.from('RecognitionRound:987654').toString('base64url');
    const asked = { id: missing, expectedVersion: 1, move: 'OPEN' };
    expect(faultOf(await desk.change('moveRecognitionRound', asked, '{ id }'))).toBe('NOT_FOUND');
    expect(faultOf(await desk.change('moveRecognitionRound', { ...asked, id: 'nothing' }, '{ id }'))).toBe('NOT_FOUND');
  });
});
