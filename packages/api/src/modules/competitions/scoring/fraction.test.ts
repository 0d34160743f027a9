import { describe, expect, it } from '@jest/globals';
import { fraction, plus, toHundredths, weightedMean } from './fraction.js';

describe('toHundredths', () => {
  it.each([
    [fraction(0), 0],
    [fraction(1, 3), 33],
    [fraction(2, 3), 67],
    [fraction(1, 200), 1],
    [fraction(1, 201), 0],
    [fraction(3, 200), 2],
    [fraction(100), 10_000],
    [fraction(99_995, 1_000), 10_000],
  ])('rounds half up', (value, hundredths) => expect(toHundredths(value)).toBe(hundredths));
});

it('adds without loss: three thirds are one', () => {
  const third = fraction(1, 3);
  expect(toHundredths(plus(plus(third, third), third))).toBe(100);
});

describe('weightedMean', () => {
  it('weighs', () => {
    const mean = weightedMean([
      { value: fraction(90), weight: 3 },
      { value: fraction(60), weight: 1 },
    ]);
    expect(toHundredths(mean)).toBe(8_250);
  });

  it('rounds nothing on the way', () => {
    const mean = weightedMean([
      { value: fraction(100, 3), weight: 1 },
      { value: fraction(200, 3), weight: 1 },
    ]);
    expect(toHundredths(mean)).toBe(5_000);
  });
});
