import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedRoles } from '../../src/modules/access/allowed-roles.js';
import { rootAccess } from '../../src/modules/access/root-access.js';
import { globalId } from '../../src/shared/global-id.js';
import type { Viewer } from '../../src/viewer.js';
import { viewerOf } from '../testkit/viewers.js';
import { everyList, type List } from './every-list.js';
import { listChoices } from './list-choices.js';
import { dataRoles, MatrixWorld } from './matrix-world.js';
import { type SeenRows, seenRows } from './seen-rows.js';
import { readTold, rowTypeOf, selectionOf, type Told, toldOf } from './told-of.js';
import { onlookerNames } from './two-counties.js';
import { typeScopes } from './type-scopes.js';

/** Where lists are walked that are no rows of organizations, units, members or what is open. */
const elsewhere: Readonly<Record<string, string>> = {
  'Query.exportJobs': 'everybody’s own: test/security/13-exports',
  'Query.reconcile': 'numbers: matrix-numbers.test.ts',
  'Query.statistics': 'numbers: matrix-numbers.test.ts',
  'Query.statisticsRevisions': 'numbers: matrix-numbers.test.ts',
  'IndicatorValue.records': 'rows behind a number: matrix.test.ts',
};
const scopeOf = (list: List) => typeScopes[rowTypeOf(list).name]!;
const ofRows = everyList.filter(
  (list) =>
    !elsewhere[list.name] &&
    ['organization', 'unit', 'member', 'hardship', 'competition', 'nomination', 'recognition', 'open'].includes(
      scopeOf(list),
    ),
);
const rootLists = ofRows.filter(({ owner }) => owner === 'Query');
const nestedLists = ofRows.filter(({ owner }) => owner !== 'Query');

let world: MatrixWorld;
/** Words that stand in rows of either county, by the type of the rows. */
let words: Readonly<Record<string, readonly string[]>>;
beforeAll(async () => {
  world = await MatrixWorld.open();
  const column = async (select: string) => (await world.em.execute<{ word: string }[]>(select)).map(({ word }) => word);
  const files = ['KN-T-A1', 'KN-T-B1'];
  words = {
    UnionOrganization: ['T-A1', 'T-B1', 'T-B2', 'A一厂工会'],
    EmployingUnit: await column(
      `select unnest(array[min(uscc), min(name)]) as word from employing_unit group by division_code`,
    ),
    Member: await column('select member_no as word from member where id in (1, 4, 7, 9)'),
    HardshipCase: ['KN-T-A1', 'KN-T-B1', 'T-A1示例厂'],
    Competition: ['JS-T-A1', 'JS-T-B1', 'T-A1竞赛', '主题一', '主题二'],
    Division: ['371302', '371311', '兰山', '罗庄区'],
    PublishedFigure: ['MEMBERS', 'A县会员'],
    RecognitionRound: ['T-HONOUR'],
    Recognition: ['T-HONOUR', 'T-H0A', 'B一厂'],
    AssistanceFund: ['资金T-A1', '资金T-B1'],
    AssistanceBatch: ['批次T-A1', '批次T-B1', 'WARMTH'],
    AssistanceGrant: files,
    HouseholdVisit: [...files, 'WARMTH'],
    ProblemTicket: files,
    JobPlacement: files,
  };
}, 60_000);
afterAll(() => world.close());

const samplesOf = (list: List) => ({
  String: (words[rowTypeOf(list).name] ?? []).map((word) => JSON.stringify(word)),
  Boolean: ['true', 'false'],
  AreaCode: ['"371302"', '"371311"', '"371300"'],
  Int: ['2022', '2023', '2024'],
  ID: [JSON.stringify(globalId('RecognitionRound', '1'))],
  LocalDate: ['"2010-01-01"', '"2015-01-01"', '"2024-12-31"'],
});

/** Rows of a list that a viewer may be shown. */
function isShown(list: List, seen: SeenRows): (key: string) => boolean {
  const type = rowTypeOf(list).name;
  return scopeOf(list) === 'open' ? () => true : (key) => seen[type as keyof typeof world.keys].has(key);
}

function viewersOf(list: List, name: (typeof onlookerNames)[number]): { own: Viewer; national: Viewer } {
  const allowed = allowedRoles(rootAccess[`Query.${list.field.name}`] ?? 'SIGNED_IN');
  const role = dataRoles.find((each) => allowed?.includes(each) ?? true)!;
  return { own: world.onlooker(name).as(role), national: viewerOf('100000', role) };
}

const toNation = new Map<string, Told[]>();

it('every list of the schema is walked somewhere', () => {
  const hands = everyList.filter((list) => scopeOf(list) === 'hands');
  expect(everyList.map(({ name }) => name).sort()).toEqual(
    [...ofRows.map(({ name }) => name), ...hands.map(({ name }) => name), ...Object.keys(elsewhere)].sort(),
  );
  expect(rootLists.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Query.unionOrganizations', 'Query.employingUnits', 'Query.members']),
  );
});

describe.each(rootLists)('$name', (list) => {
  it.each(onlookerNames)(
    'shows %s, however it is filtered, ordered or searched, what the nation is shown and he may see, in its order and count',
    async (name) => {
      const { own, national } = viewersOf(list, name);
      const choices = [{ by: 'nothing', argument: '' }, ...listChoices(list.field.args, samplesOf(list))];
      const shown = isShown(list, await seenRows(world.em, own.scope));
      const whole = await (toNation.get(list.name) ?? toldOf(world, national, list, choices));
      toNation.set(list.name, whole);
      const told = await toldOf(world, own, list, choices);
      const answered = new Set<string>();
      for (const [at, { by, argument }] of choices.entries()) {
        const all = whole[at]!;
        const mine = told[at]!;
        if ('codes' in all) {
          // What is no value at all is none for anybody.
          expect([argument, all, mine]).toEqual([argument, { codes: ['BAD_USER_INPUT'] }, all]);
          continue;
        }
        if ('codes' in mine) {
          // What lies beyond may not even be named.
          expect([argument, mine.codes]).toEqual([expect.stringContaining('under'), ['BAD_USER_INPUT']]);
          continue;
        }
        const expected = all.keys.filter(shown);
        expect({ argument, ...mine }).toEqual({ argument, keys: expected, total: expected.length });
        if (all.keys.length > 0) answered.add(by);
      }
      // Else nothing was chosen by it.
      const never = [...new Set(choices.map(({ by }) => by))].filter((by) => !answered.has(by));
      expect(never).toEqual([]);
    },
    120_000,
  );
});

describe.each(nestedLists)('$name', (list) => {
  it.each(onlookerNames)(
    'shows %s of every row what the nation is shown and he may see, in its order and count',
    async (name) => {
      const { own, national } = viewersOf(list, name);
      const seen = await seenRows(world.em, own.scope);
      const shown = isShown(list, seen);
      const choices = [{ argument: '' }, ...listChoices(list.field.args, samplesOf(list))];
      const lists = choices.map(
        ({ argument }, at) => `c${at}: ${list.field.name}(first: 100 ${argument}) ${selectionOf(list)}`,
      );
      let rows = 0;
      for (const key of seen[list.owner as keyof typeof world.keys]) {
        const question = `{ node(id: "${globalId(list.owner, key)}") { ... on ${list.owner} { ${lists.join(' ')} } } }`;
        const [mine, whole] = [await world.ask(own, question), await world.ask(national, question)];
        expect([mine.errors, whole.errors]).toEqual([[], []]);
        for (const alias of Object.keys(mine.data.node)) {
          const all = readTold(whole.data.node[alias]);
          const expected = 'keys' in all ? all.keys.filter(shown) : [];
          rows += expected.length;
          expect([key, alias, readTold(mine.data.node[alias])]).toEqual([
            key,
            alias,
            { keys: expected, total: expected.length },
          ]);
        }
      }
      expect([list.name, name, rows > 0]).toEqual([list.name, name, rows > 0 || name === 'a grassroots organization']);
    },
    120_000,
  );
});
