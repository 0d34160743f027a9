import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Competitions, createCompetition } from '../../../../test/testkit/competitions.js';
import { Hands, keyOf } from '../../../../test/testkit/hands.js';
import { globalId } from '../../../shared/global-id.js';
import type { Viewer } from '../../../viewer.js';

let hands: Hands;
let clerk: Viewer;
let ofA: Competitions;
beforeAll(async () => {
  hands = await Hands.open();
  clerk = await hands.holder('REPORTING_CLERK', 'A');
  ofA = new Competitions(hands, clerk);
}, 60_000);
afterAll(() => hands.close());

const update =
  'mutation ($input: UpdateCompetitionInput!) { updateCompetition(input: $input) { version name endsOn tieRule trades { name } } }';
const input = { name: '竞赛', kind: 'INDUSTRY', level: 'COUNTY', organizer: 'A', startsOn: '2022-03-01' };

describe('createCompetition', () => {
  it('makes a plan with everything that is said of it', async () => {
    const criteriaSet = await ofA.criteria([
      { name: '安全', weight: 30 },
      { name: '质量', weight: 70, maximum: '50.5' },
    ]);
    const series = await ofA.create({ code: 'SERIES' });
    await hands.em.execute(`insert into programme_brand (code, name, name_en) values ('B', '奋进', 'Forward')`);
    const { data, errors, statements } = await hands.ask(
      clerk,
      `mutation ($input: CreateCompetitionInput!) { createCompetition(input: $input) {
        code stage provenance version coOrganizers theme droppedExtremes tieRule theoryShare quotaTeams
        organizer { code } division { code } parent { code } brand { name } industry { code }
        criteriaSet { name items { ordinal name part weight maximum } }
        projects { name owner contractors employingUnit { uscc } } trades { name } rounds { ordinal name weight }
        stageChanges { toStage } judges { displayName } awards { award } ranking { place } progressReports { reportedOn }
      } }`,
      {
        ...input,
        code: 'WHOLE',
        parent: series.code,
        brand: 'B',
        criteriaSet,
        coOrganizers: ['市人社局'],
        industry: 'E',
        droppedExtremes: 1,
        tieRule: 'HEAVIEST_ITEM',
        quotaTeams: 20,
        projects: [{ name: '示例大桥', owner: '示例建设', contractors: ['甲', '乙'] }],
        trades: ['焊工'],
        rounds: [{ name: '初赛', weight: 0 }, { name: '决赛' }],
      },
    );
    expect(errors).toEqual([]);
    expect(data.createCompetition).toEqual({
      code: 'WHOLE',
      stage: 'PLAN',
      provenance: 'REPORTED',
      version: 1,
      coOrganizers: ['市人社局'],
      theme: null,
      droppedExtremes: 1,
      tieRule: 'HEAVIEST_ITEM',
      theoryShare: null,
      quotaTeams: 20,
      organizer: { code: 'A' },
      division: { code: '371302' },
      parent: { code: 'SERIES' },
      brand: { name: '奋进' },
      industry: { code: 'E' },
      criteriaSet: {
        name: expect.any(String),
        items: [
          { ordinal: 1, name: '安全', part: null, weight: 30, maximum: '100' },
          { ordinal: 2, name: '质量', part: null, weight: 70, maximum: '50.5' },
        ],
      },
      projects: [{ name: '示例大桥', owner: '示例建设', contractors: ['甲', '乙'], employingUnit: null }],
      trades: [{ name: '焊工' }],
      rounds: [
        { ordinal: 1, name: '初赛', weight: 0 },
        { ordinal: 2, name: '决赛', weight: 1 },
      ],
      stageChanges: [],
      judges: [],
      awards: [],
      ranking: [],
      progressReports: [],
    });
    expect(statements).toBeLessThan(40);
  });

  it('names every fault at once', async () => {
    const faulty = {
      ...input,
      code: '',
      name: '',
      organizer: 'B',
      parent: 'NONE',
      brand: 'NONE',
      criteriaSet: 'NONE',
      endsOn: '2022-02-28',
      registrationFrom: '2022-02-02',
      registrationTo: '2022-02-01',
      quotaTeams: -1,
      droppedExtremes: 6,
      theoryShare: 30,
      trades: ['焊工', '焊工'],
      rounds: [{ name: '决赛', weight: -1 }],
    };
    expect(await hands.told(clerk, createCompetition, faulty)).toBe(
      [
        'BAD_USER_INPUT input.brand UNKNOWN input.organizer UNKNOWN input.parent UNKNOWN input.criteriaSet UNKNOWN',
        'input.code EMPTY input.name EMPTY input.endsOn BEFORE_START input.registrationTo BEFORE_START',
        'input.quotaTeams NEGATIVE input.droppedExtremes OUT_OF_RANGE input.theoryShare SHARES_NOT_WHOLE',
        'input.trades[1] REPEATED input.rounds[0].weight OUT_OF_RANGE',
      ].join(' '),
    );
  });

  it('is done once for a key, and once for a code', async () => {
    const same = { ...input, code: 'ONCE', idempotencyKey: 'k' };
    const answers = await Promise.all(Array.from({ length: 12 }, () => hands.ask(clerk, createCompetition, same)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.createCompetition.id)).size).toBe(1);
    expect(await hands.told(clerk, createCompetition, { ...input, code: 'ONCE' })).toBe(
      'BAD_USER_INPUT input.code TAKEN',
    );
  });

  it('is for clerks and statisticians', async () => {
    for (const role of ['LEADER', 'CASE_OFFICER', 'ADMINISTRATOR'] as const)
      expect(await hands.told(await hands.holder(role, 'A'), createCompetition, { ...input, code: 'X' })).toBe(
        'FORBIDDEN',
      );
  });
});

describe('updateCompetition', () => {
  it('keeps what is left out, takes away what is null, adds parts', async () => {
    const { id, version } = await ofA.create({ endsOn: '2022-12-31', tieRule: 'THEORY_FIRST', trades: ['电工'] });
    expect(
      await hands.told(clerk, update, { id, expectedVersion: version, name: '新名', endsOn: null, trades: ['焊工'] }),
    ).toEqual({
      updateCompetition: {
        version: version + 1,
        name: '新名',
        endsOn: null,
        tieRule: 'THEORY_FIRST',
        trades: [{ name: '电工' }, { name: '焊工' }].sort((a, b) => (a.name < b.name ? -1 : 1)),
      },
    });
    expect(await hands.told(clerk, update, { id, expectedVersion: version + 1, trades: ['焊工'] })).toBe(
      'BAD_USER_INPUT input.trades[0] TAKEN',
    );
    const [line] = (await hands.audited(`Competition:${keyOf(id)}`)).slice(-1);
    expect(line).toMatchObject({ event: 'COMPETITION_UPDATE', details: { after: { name: '新名', endsOn: null } } });
  });

  it('is done by one of two who change at once', async () => {
    const { id, version } = await ofA.create();
    const answers = await Promise.all(
      ['甲', '乙'].map((name) => hands.ask(clerk, update, { id, expectedVersion: version, name })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const refused = answers.find(({ errors }) => errors.length > 0)!;
    expect(refused.errors[0]!.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: version + 1 });
  });

  it('lets nothing lead itself', async () => {
    const above = await ofA.create();
    const below = await ofA.create({ parent: above.code });
    expect(await hands.told(clerk, update, { id: above.id, expectedVersion: 1, parent: below.code })).toBe(
      'BAD_USER_INPUT input.parent CIRCLE',
    );
  });

  it('knows nothing of what lies beyond, nor of what does not exist', async () => {
    const { id } = await ofA.create();
    const other = await hands.holder('STATISTICIAN', 'B');
    for (const unknown of [id, globalId('Competition', '99999'), globalId('UnionOrganization', '1'), 'x'])
      expect(await hands.told(other, update, { id: unknown, expectedVersion: 1 })).toBe('NOT_FOUND');
    expect(
      await hands.told(await hands.holder('STATISTICIAN', 'CITY'), update, { id, expectedVersion: 1 }),
    ).toHaveProperty('updateCompetition');
  });
});

it('takes no code that PostgreSQL cannot hold for one', async () => {
  const { errors } = await hands.ask(
    clerk,
    '{ competition(code: "\\u0000") { id } publishedResults(competition: "\\u0000") { name } }',
  );
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
});

describe('competitions', () => {
  it('are listed, filtered, ordered, searched and read by code and id, in a few statements', async () => {
    const made = await ofA.create({ code: 'FIND', name: '临沂焊工大赛', kind: 'TRADE_SKILLS', startsOn: '2023-05-01' });
    const { data, errors } = await hands.ask(
      clerk,
      `{ byKind: competitions(where: { kind: { eq: TRADE_SKILLS }, startsOn: { gte: "2023-01-01" }, division: { within: "371302" } }) { nodes { code } totalCount }
         found: competitions(search: "linyi hangong") { nodes { code } }
         latest: competitions(first: 1, orderBy: [{ field: STARTS_ON, direction: DESC }]) { nodes { code } }
         competition(code: "FIND") { id } node(id: "${made.id}") { ... on Competition { code } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      byKind: { nodes: [{ code: 'FIND' }], totalCount: 1 },
      found: { nodes: [{ code: 'FIND' }] },
      latest: { nodes: [{ code: 'FIND' }] },
      competition: { id: made.id },
      node: { code: 'FIND' },
    });
    const wide = `{ competitions(first: 50) { nodes { organizer { name } division { name } projects { name } trades { name }
      rounds { name } judges { displayName } stageChanges { reason } ranking { place } entries(first: 5) { nodes { scores { value history { value } } } }
      progressReports { reportedOn } awards { award } objections { text } criteriaSet { items { name } } } } }`;
    const listed = await hands.ask(clerk, wide);
    expect(listed.errors).toEqual([]);
    expect(listed.data.competitions.nodes.length).toBeGreaterThan(5);
    expect(listed.statements).toBeLessThan(25);
  });

  it('are not there for others', async () => {
    const { data } = await hands.ask(
      await hands.holder('LEADER', 'B'),
      '{ competitions { totalCount } competition(code: "FIND") { id } }',
    );
    expect(data).toEqual({ competitions: { totalCount: 0 }, competition: null });
  });
});
