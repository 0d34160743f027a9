import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeUscc } from '@uniongraph/schema/codes/uscc';
import { errorCodes } from '../../src/errors.js';
import { limitsFor } from '../../src/http/limits-for.js';
import { buildApiSchema } from '../../src/schema.js';
import { globalId } from '../../src/shared/global-id.js';
import { dice, randomOperation, type Samples } from '../testkit/random-operation.js';
import { nationalViewer } from '../testkit/viewers.js';
import { type AttackedServer, attackedServer } from './attacked-server.js';

/** Questions of statistics have the most arguments. */
const many: Record<string, number> = { statistics: 260, reconcile: 200 };
const operations = (field: string) => many[field] ?? 130;
/** Questions that are on their way at once. */
const AT_ONCE = 8;
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
  DateTime: { right: ['2026-01-01T00:00:00Z', '0001-01-01T00:00:00+08:00'], wrong: ['2026-02-30T00:00:00Z', 'x'] },
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

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer({
    viewer: { ...nationalViewer, areaCode: '370000' },
    // Random questions are long; what is tried here is what they say.
    limitsFor: (viewer) => ({ ...limitsFor(viewer), aliases: 500, rootFields: 500 }),
    fill: async (build) => {
      await build.divisions('371302', '610322');
      const federation = await build.organization({ code: 'LY', name: '临沂市总工会', level: 2, division: '371300' });
      const union = await build.organization({ code: '示例', industrySection: 'C', unitCategoryCode: '170' });
      await build.under(union, federation);
      const unit = await build.unit({ uscc, industrySection: 'C' });
      await build.coverage(unit, union);
      await build.headcount(unit, 30);
      await build.snapshot(union, { members: 20 });
      await build.figure(await build.document('ly1'));
    },
  });
}, 60_000);
afterAll(() => server.close());

const schema = buildApiSchema();
const fields = Object.keys(schema.getQueryType()!.getFields());

/** What PostgreSQL says of a statement, or a statement itself. */
const innards = /syntax error at|invalid (byte|input)|operator does not exist|select .* from |pg_|stack/i;

describe('random valid operations', () => {
  let sent = 0;
  let answered = 0;

  it.each(fields)(
    'whatever is asked of %s, it answers or says what is wrong',
    async (field) => {
      const ask = async (seed: number) => {
        const { source, variables } = randomOperation(schema, field, samples, dice(seed), 2);
        const { status, body, codes, text } = await server.post({ query: source, variables });
        const strange = codes.filter((code) => !(code in errorCodes) || code === 'INTERNAL_SERVER_ERROR');
        const said = { status: status < 500, strange, innards: innards.exec(JSON.stringify(body.errors ?? ''))?.[0] };
        expect({ field, seed, source, variables, text: strange.length > 0 ? text : '', ...said }).toEqual({
          field,
          seed,
          source,
          variables,
          text: '',
          status: true,
          strange: [],
          innards: undefined,
        });
        sent += 1;
        if (codes.length === 0) answered += 1;
      };
      const seeds = Array.from({ length: operations(field) }, (_, at) => at + 1);
      while (seeds.length > 0) await Promise.all(seeds.splice(0, AT_ONCE).map(ask));
    },
    120_000,
  );

  it('were 2,000 or more, and a fifth of them sound', () => {
    expect(sent).toBeGreaterThanOrEqual(2_000);
    expect(answered).toBeGreaterThan(sent / 5);
  });
});

/** Text that has broken filters, patterns, paths or encodings elsewhere. */
const hostile = [
  "' or 1=1 --",
  "'; drop table union_organization; --",
  '") } }',
  '%',
  '_',
  '\\',
  '\\%',
  '$1',
  '{{x}}',
  '../../etc/passwd',
  '$.a[*]',
  '*:*',
  '{1,2}',
  '\u0000',
  'a\u0000b',
  '\ud842',
  '\udfb7',
  '𠮷',
  '👨‍👩‍👧‍👦',
  '３７１３００',
  '\u202e反',
  '\ufeff无此名',
  '\u200b',
  'İ',
  'ß',
  'ﬁ',
  '%00',
  '\r\nSet-Cookie: a=b',
  '<script>',
  '=1+1',
];

describe('hostile text is data', () => {
  const search = 'query ($t: String!) { unionOrganizations(search: $t) { totalCount nodes { name } } }';
  const contains =
    'query ($t: String!) { unionOrganizations(where: { or: [{ name: { contains: $t } }, { name: { startsWith: $t } }, { code: { eq: $t } }] }) { totalCount nodes { name } } }';
  const cursor = 'query ($t: String!) { unionOrganizations(after: $t) { totalCount } }';
  const id = 'query ($t: ID!) { node(id: $t) { id } }';

  it.each(hostile.map((text) => [text]))('%j', async (text) => {
    for (const query of [search, contains, cursor, id]) {
      const { status, codes, body } = await server.post({ query, variables: { t: text } });
      expect(status).toBeLessThan(500);
      expect(codes.filter((code) => code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
      expect(JSON.stringify(body)).not.toMatch(innards);
      // Nothing here has such a name, and a wildcard is a character like any other.
      if (query === search && codes.length === 0) expect(body.data.unionOrganizations.totalCount).toBe(0);
    }
  });

  it('left everything where it was', async () => {
    const { body } = await server.post({ query: '{ unionOrganizations { totalCount } }' });
    expect(body.data.unionOrganizations.totalCount).toBe(2);
  });
});
