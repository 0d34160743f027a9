import { describe, expect, it } from '@jest/globals';
import { grouped, toDecimal, toFixed } from './decimal.js';
import { minus, parseDecimal, ratio, timesHundred } from './rational.js';

describe('toDecimal', () => {
  it.each([
    [9300n, 10000n, '0.93'],
    [5300n, 6000n, '0.8833333333'],
    [159n, 166n, '0.9578313253'],
    [856000n, 1n, '856000'],
    [0n, 5n, '0'],
    [-1n, 3n, '-0.3333333333'],
    [100n, 1n, '100'],
  ])('%i ÷ %i = %s', (n, d, text) => expect(toDecimal({ n, d })).toBe(text));
});

describe('toFixed', () => {
  it.each([
    [159n * 100n, 166n, 0, '96'],
    [5n, 1000n, 2, '0.01'],
    [-5n, 1000n, 2, '-0.01'],
    [-4n, 1000n, 2, '0.00'],
    [93n, 1n, 2, '93.00'],
  ])('rounds %i ÷ %i to %i places as %s', (n, d, digits, text) => expect(toFixed({ n, d }, digits)).toBe(text));
});

it('groups thousands only before the point', () => {
  expect(['0', '999', '1000', '856000', '1234567.8912', '-12345'].map(grouped)).toEqual([
    '0',
    '999',
    '1,000',
    '856,000',
    '1,234,567.8912',
    '-12,345',
  ]);
});

it('gives no rate without a denominator, and exact differences', () => {
  expect(ratio(1n, 0n)).toBeNull();
  expect(toDecimal(minus(parseDecimal('0.93'), parseDecimal('0.9166')))).toBe('0.0134');
});

it('multiplies before it rounds: a third of a percentage point keeps its places', () => {
  expect(toDecimal(timesHundred({ n: -1n, d: 300n }))).toBe('-0.3333333333');
});
