import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import type { KyselyPlugin } from 'kysely';
import { createContext } from '../../src/context.js';
import { operationCost } from '../../src/http/cost/operation-cost.js';
import { limitsFor } from '../../src/http/limits-for.js';
import { perOperationLimits } from '../../src/limits/operation-limits.js';
import { valuesSpent } from '../../src/modules/statistics/answer/cell-budget.js';
import { buildApiSchema } from '../../src/schema.js';
import { globalId } from '../../src/shared/global-id.js';
import { Linyi } from '../testkit/linyi.js';
import { dice, randomOperation, type Samples } from '../testkit/random-operation.js';
import { viewed } from '../testkit/viewed.js';
import { nationalViewer } from '../testkit/viewers.js';
import { type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';

describe('what is asked', () => {
  /** So little that whatever is asked is refused, and the refusal tells what it would cost. */
  let server: AttackedServer;
  beforeAll(async () => {
    server = await attackedServer({ fill: smallWorld, limitsFor: (viewer) => ({ ...limitsFor(viewer), cost: 0 }) });
  }, 60_000);
  afterAll(() => server.close());

  async function costOf(query: string, variables: object = {}): Promise<number> {
    const { status, codes, body } = await server.post({ query, variables });
    expect([status, codes]).toEqual([400, ['QUERY_TOO_EXPENSIVE']]);
    return body.errors[0].extensions.cost;
  }

  const lists = (first: string) =>
    `unionOrganizations(first: ${first}) { nodes { children(first: ${first}) { nodes { code } } } }`;

  describe('a list costs the same by every way of asking for its length', () => {
    it.each([
      ['a literal', `{ ${lists('50')} }`, {}],
      ['a variable', `query ($n: Int) { ${lists('$n')} }`, { n: 50 }],
      ['the default of a variable', `query ($n: Int = 50) { ${lists('$n')} }`, {}],
      ['a fragment', `{ ...F } fragment F on Query { ${lists('50')} }`, {}],
      ['an inline fragment', `{ ... on Query { ${lists('50')} } }`, {}],
      ['another name', `{ other: ${lists('50')} }`, {}],
      ['the last ones', `{ ${lists('50').replaceAll('first', 'last')} }`, {}],
    ])('%s', async (_name, query, variables) => {
      expect(await costOf(query, variables)).toBe(await costOf(`{ ${lists('50')} }`));
    });

    it('more for each name under which it is asked', async () => {
      const one = await costOf(`{ a: ${lists('50')} }`);
      expect(await costOf(`{ a: ${lists('50')} b: ${lists('50')} }`)).toBe(2 * one);
    });

    it('its usual length where none is said', async () => {
      expect(await costOf('{ divisions { nodes { code } } }')).toBe(
        await costOf('{ divisions(first: 20) { nodes { code } } }'),
      );
    });

    it('nodes by how many ids are given', async () => {
      const ids = Array.from({ length: 50 }, (_, index) => globalId('Division', String(370_000 + index)));
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Division { code } } }';
      expect(await costOf(query, { ids })).toBe(50 * (await costOf(query, { ids: ids.slice(0, 1) })));
    });
  });

  it('costs at least one for each row that may be read', async () => {
    expect(await costOf(`{ ${lists('50')} }`)).toBeGreaterThanOrEqual(50 * 50);
  });
});

describe('what is read', () => {
  const text = { right: ['members', '工会', 'ls', '3713', 'MEMBERS'], wrong: [] };
  const samples: Samples = {
    Decimal: { right: ['0', '0.5', '100'], wrong: [] },
    Int: { right: [1, 2, 5, 20, 100], wrong: [] },
    String: text,
    Boolean: { right: [true, false], wrong: [] },
    AreaCode: { right: ['100000', '370000', '371300', '371302'], wrong: [] },
    LocalDate: { right: ['2016-01-01', '2020-12-31', '2024-02-29'], wrong: [] },
    DateTime: { right: ['2024-01-01T00:00:00Z'], wrong: [] },
    Period: { right: ['2022', '2022-Q4', '2019..2024', '2023..2024/MONTH'], wrong: [] },
    ID: { right: ['371302', '371300', '371311'].map((code) => globalId('Division', code)), wrong: [] },
  };

  let linyi: Linyi;
  const schema = buildApiSchema();
  const now = new Date('2025-06-15T04:00:00Z');
  const today = { today: '2025-06-15', areaCode: nationalViewer.areaCode };
  beforeAll(async () => {
    linyi = await Linyi.create(5, 300);
    await linyi.ask('{ statistics(area: "371300", period: "2024") { rows { members { value } } } }');
  }, 60_000);
  afterAll(() => linyi.close());

  /** Runs an operation and counts the rows that PostgreSQL handed over. */
  async function run(source: string, variableValues: Record<string, unknown>) {
    let rows = 0;
    const counter: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        rows += result.rows.length;
        return result;
      },
    };
    const context = createContext(viewed(linyi.database.orm.em.fork()), nationalViewer, () => now);
    const contextValue = { ...context, db: context.db.withPlugin(counter), whole: context.whole.withPlugin(counter) };
    const document = parse(source);
    const { data, errors = [] } = await execute({ schema, document, variableValues, contextValue });
    return {
      document,
      data: data as Record<string, unknown> | null | undefined,
      errors,
      rows,
      values: valuesSpent(contextValue),
    };
  }

  async function check(source: string, variables: Record<string, unknown>, readsTables: boolean): Promise<boolean> {
    const operation = { schema, query: parse(source), variables, ...today };
    const requested = costOrNothing(operation);
    // What would be refused is not run.
    if (requested === undefined || requested > perOperationLimits.cost.REGISTERED_DOCUMENT) return false;
    const { data, errors, rows, values } = await run(source, variables);
    if (!data || errors.length > 0) return false;
    const taken = { actual: operationCost(operation, { data, values }), read: readsTables ? rows : 0 };
    const isEnough = requested >= Math.max(taken.actual, taken.read);
    const found = { source, variables, requested, ...taken, isEnough };
    expect(found).toEqual({ ...found, isEnough: true });
    return true;
  }

  /** Variables that the dice made faulty are refused before. */
  function costOrNothing(operation: Parameters<typeof operationCost>[0]): number | undefined {
    try {
      return operationCost(operation);
    } catch {
      return undefined;
    }
  }

  it('tells beforehand no less than 250 random documents read', async () => {
    const fields = ['divisions', 'unionOrganizations', 'employingUnits', 'publishedFigures', 'nodes', 'indicators'];
    let answered = 0;
    for (const field of [...fields, 'node', 'unionOrganization', 'division', 'reportingRounds'])
      for (let seed = 1; seed <= 60; seed += 1) {
        const { source, variables } = randomOperation(schema, field, samples, dice(seed));
        if (await check(source, variables, true)) answered += 1;
      }
    expect(answered).toBeGreaterThan(250);
  }, 120_000);

  it('tells beforehand no less than 150 random questions compute', async () => {
    const dimensions = ['AREA', 'PERIOD', 'SIZE_BAND', 'SOURCE', 'UNION_STATE'];
    const details = [
      '',
      'rank { position }',
      'change(from: YEAR) { absolute }',
      'target { value }',
      'benchmark { nation { value } }',
    ];
    let answered = 0;
    for (let seed = 1; answered < 150 && seed < 600; seed += 1) {
      const roll = dice(seed);
      const pick = (from: readonly string[]) => from[roll(from.length)]!;
      const by = dimensions.filter(() => roll(4) === 0);
      const values = ['coveredUnits', 'eligibleUnits', 'members', 'organizations', 'unionDensity'].filter(
        () => roll(2) === 0,
      );
      const args = [
        `area: "${pick(['100000', '370000', '371300', '371302'])}"`,
        `by: [${by.join(', ')}]`,
        `period: "${pick(['2022', '2024-Q4', '2019..2024', '2023..2024/MONTH'])}"`,
        `totals: ${roll(2) === 0}`,
      ];
      const rows = values.map((field) => `${field} { value ${pick(details)} }`).join(' ');
      if (await check(`{ statistics(${args.join(', ')}) { rows { key ${rows} } } }`, {}, false)) answered += 1;
    }
    expect(answered).toBe(150);
  }, 120_000);
});
