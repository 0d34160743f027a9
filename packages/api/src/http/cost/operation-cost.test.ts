import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { perOperationLimits } from '../../limits/operation-limits.js';
import { buildApiSchema } from '../../schema.js';
import { operationCost } from './operation-cost.js';

const schema = buildApiSchema();
const today = { today: '2025-06-15', areaCode: '371300' };
const cost = (text: string, variables = {}) => operationCost({ schema, query: parse(text), variables, ...today });

describe('prices', () => {
  it.each([
    ['an object by its code', '{ division(code: "371302") { code parent { code } } }', 2],
    ['a list: its page and one', '{ divisions(first: 50) { nodes { code } } }', 51],
    ['edges as their nodes', '{ divisions(first: 50) { edges { cursor node { code } } } }', 51],
    [
      'what hangs on each node',
      '{ unionOrganizations(first: 10) { nodes { division { code } industry { name } } } }',
      21,
    ],
    ['how many there are', '{ divisions(first: 0) { totalCount } }', 6],
    ['searching', '{ divisions(first: 1, search: "ls") { nodes { code } } }', 12],
    ['fields of an object: nothing', '{ division(code: "371302") { code name shortName level validFrom } }', 1],
    ['a question by its values', '{ statistics(area: "371300", period: "2024") { rows { members { value } } } }', 11],
    [
      'fifty values a point',
      '{ statistics(area: "100000", by: [AREA], areaLevel: COUNTY, period: "2024") { rows { members { value } organizations { value } } } }',
      124,
    ],
    [
      'a question that is only checked',
      '{ statistics(area: "100000", by: [AREA], areaLevel: COUNTY, period: "2024", dryRun: true) { rows { members { value } } explain { cells } } }',
      20,
    ],
    [
      'the records behind a value',
      '{ statistics(area: "371300", period: "2024") { rows { members { records(first: 50) { nodes { contribution } } } } } }',
      81,
    ],
    ['the schema', '{ __schema { types { name } } }', 50],
    ['writing', 'mutation { registerDocument(input: { text: "" }) { documentId } }', 6],
    ['nothing', '{ __typename }', 1],
  ])('%s', (_name, text, points) => {
    expect(cost(text)).toBe(points);
  });

  it('are counted once for a field that is asked twice, and twice under two names', () => {
    const list = 'divisions(first: 50) { nodes { code } }';
    expect(cost(`{ ${list} ${list} }`)).toBe(51);
    expect(cost(`{ a: ${list} b: ${list} }`)).toBe(102);
  });

  it('leave out what @skip and @include leave out', () => {
    const text = 'query ($no: Boolean!) { divisions(first: 50) @include(if: $no) { nodes { code } } }';
    expect([cost(text, { no: false }), cost(text, { no: true })]).toEqual([1, 51]);
  });
});

it('lets every worked query be asked as free text', () => {
  const folder = new URL('../../../../schema/operations/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const dear = names.filter((name) => {
    const variables = new URL(name.replace('.graphql', '.json'), folder);
    const values = readdirSync(folder).includes(name.replace('.graphql', '.json'))
      ? JSON.parse(readFileSync(variables, 'utf8'))
      : {};
    return cost(readFileSync(new URL(name, folder), 'utf8'), values) > perOperationLimits.cost.SIGNED_IN;
  });
  expect([names.length >= 10, dear]).toEqual([true, []]);
});
