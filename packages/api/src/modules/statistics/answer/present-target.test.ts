import { expect, it } from '@jest/globals';
import type { Rational } from '../values/rational.js';
import { presentTarget } from './present-target.js';
import type { TargetRow } from './read-comparisons.js';

const present = (target: Partial<TargetRow>, actual: Rational | null) =>
  presentTarget(
    {
      indicatorKey: 'ORG_COUNT',
      areaCode: '371302',
      period: '2022',
      provenance: 'REPORTED',
      value: null,
      min: null,
      max: null,
      ...target,
    },
    actual,
  );
const whole = (n: bigint): Rational => ({ n, d: 1n });

it('measures a value, beyond 1 too', () => {
  expect(present({ value: '11456.000000' }, whole(56013n))).toMatchObject({
    value: '11456',
    attainment: '4.889402933',
    bandStatus: null,
  });
});

it.each([
  ['3', '5', 2n, 'BELOW'],
  ['3', '5', 3n, 'WITHIN'],
  ['3', '5', 5n, 'WITHIN'],
  ['3', '5', 6n, 'ABOVE'],
  ['3', null, 900n, 'WITHIN'],
  [null, '5', 0n, 'WITHIN'],
  [null, '5', 6n, 'ABOVE'],
])('tells where a value stands to the band %s–%s: %s is %s', (min, max, actual, bandStatus) => {
  expect(present({ min, max }, whole(actual))).toMatchObject({ value: null, min, max, attainment: null, bandStatus });
});

it('says nothing of what is missing', () => {
  expect(present({ value: '3', min: '2' }, null)).toMatchObject({
    value: '3',
    min: '2',
    attainment: null,
    bandStatus: null,
  });
});

it('attains no part of nothing', () => {
  expect(present({ value: '0.000000' }, whole(1n))).toMatchObject({ value: '0', attainment: null });
});
