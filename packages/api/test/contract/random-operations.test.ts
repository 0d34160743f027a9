import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { makeUscc } from '@uniongraph/schema/codes/uscc';
import { errorCodes } from '../../src/errors.js';
import { buildApiSchema } from '../../src/schema.js';
import { globalId } from '../../src/shared/global-id.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { execute } from '../testkit/execute.js';
import { dice, randomOperation, type Samples } from '../testkit/random-operation.js';
import { nationalViewer } from '../testkit/viewers.js';
import { world } from '../testkit/world.js';

/** Questions have so many arguments that most are impossible for one reason or another. */
const many: Record<string, number> = { statistics: 300, reconcile: 1000 };
const operations = (field: string) => many[field] ?? 60;
const uscc = makeUscc('9', '1', '371302', 'TE5T7001');
const samples: Samples = {
  Decimal: { right: ['0', '0.5', '100', '-1'], wrong: ['x', '1e3'] },
  Int: { right: [0, 1, 2, 5, 100], wrong: [-1, 101] },
  String: {
    right: [
      'members',
      'MEMBERS',
      'UNIT_EST_RATE',
      '工会',
      '示例',
      'ls',
      'LY',
      '37',
      uscc,
      '%',
      '_',
      '\\',
      "'; --",
      '𠮷',
      '０１',
    ],
    wrong: ['', 'a\0', '\ud842', '长'.repeat(101)],
  },
  Boolean: { right: [true, false], wrong: [] },
  AreaCode: { right: ['100000', '370000', '371300', '371302', '610322'], wrong: ['371399', '371302001', '37'] },
  LocalDate: { right: ['1000-01-01', '2016-01-01', '2020-12-31', '2024-02-29', '9999-12-31'], wrong: ['2026-02-30'] },
  Period: {
    right: ['2022', '2022-H1', '2022-Q4', '2022-12', '2022-12-31', '2019..2024', '2019..2024/HALF_YEAR'],
    wrong: ['', '2022-13', '2024..2019'],
  },
  ID: {
    right: [
      globalId('Division', '371302'),
      globalId('UnionOrganization', '1'),
      globalId('EmployingUnit', '9'.repeat(18)),
    ],
    wrong: ['', 'x'],
  },
};

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const build = world(database.orm.em.fork());
  await build.divisions('371302', '610322');
  const federation = await build.organization({ code: 'LY', name: '临沂市总工会', level: 2, division: '371300' });
  const union = await build.organization({ code: '示例', industrySection: 'C', unitCategoryCode: '170' });
  await build.under(union, federation);
  const unit = await build.unit({ uscc, industrySection: 'C' });
  await build.coverage(unit, union);
  await build.headcount(unit, 30);
  await build.snapshot(union, { members: 20 });
  await build.figure(await build.document('ly1'));
}, 60_000);
afterAll(() => database.close());

const fields = ['divisions', 'division', 'unionOrganizations', 'unionOrganization', 'employingUnits', 'employingUnit'];

it.each([
  ...fields,
  'publishedFigures',
  'reportingRounds',
  'node',
  'nodes',
  'indicators',
  'statistics',
  'statisticsRevisions',
  'reconcile',
  'exportJobs',
])(
  'whatever is asked of %s, it answers or says what is wrong',
  async (field) => {
    const schema = buildApiSchema();
    let answered = 0;
    for (let seed = 1; seed <= operations(field); seed += 1) {
      const { source, variables } = randomOperation(schema, field, samples, dice(seed));
      const { data, errors } = await execute(source, variables, {
        em: database.orm.em.fork(),
        viewer: { ...nationalViewer, areaCode: '370000' },
      });
      const strange = errors.filter(({ extensions }) => !(String(extensions?.code) in errorCodes));
      // A required argument that the dice made null is refused before anything runs.
      const unexpected = data === undefined ? strange.filter(({ message }) => !/^Variable/.test(message)) : strange;
      expect({ seed, source, variables, unexpected }).toEqual({ seed, source, variables, unexpected: [] });
      if (errors.length === 0) answered += 1;
    }

    expect(answered).toBeGreaterThan(0);
  },
  120_000,
);
