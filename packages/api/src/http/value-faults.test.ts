import { expect, it } from '@jest/globals';
import { requestLimits } from '../limits/request-limits.js';
import { valueFaults } from './value-faults.js';

const lists = (levels: number): unknown => (levels === 0 ? 'x' : [lists(levels - 1)]);
const { valueDepth, values } = requestLimits;

it.each<[string, Record<string, unknown>, string[]]>([
  ['nothing', {}, []],
  ['what anybody sends', { where: { and: [{ name: { contains: '临沂' } }] }, first: 20, after: null }, []],
  ['as deep as may be', { a: lists(valueDepth - 1) }, []],
  ['one deeper', { a: lists(valueDepth) }, [`$a${'[0]'.repeat(valueDepth - 1)} TOO_DEEP`]],
  ['as many as may be', { a: Array(values - 2).fill(1) }, []],
  ['one more', { a: Array(values - 1).fill(1) }, [' TOO_MANY']],
  ['text that cannot be kept', { a: { b: ['x', '\0'] }, c: '\uD800' }, ['$a.b[1] INVALID_TEXT', '$c INVALID_TEXT']],
  ['a name that cannot be kept', { ['\0'.padEnd(500, 'x')]: 1 }, [`$\uFFFD${'x'.repeat(99)} INVALID_TEXT`]],
  ['a name of every object', JSON.parse('{"__proto__":"\\u0000"}'), ['$__proto__ INVALID_TEXT']],
])('%s', (_name, variables, expected) => {
  expect(valueFaults(variables).map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
});

it('reads nothing below the limit, however deep', () => {
  const started = performance.now();
  expect(valueFaults({ a: JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) })).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(50);
});

it('tells of ten faults, not of thousands', () => {
  expect(valueFaults({ a: Array(1_000).fill('\0') })).toHaveLength(10);
});
