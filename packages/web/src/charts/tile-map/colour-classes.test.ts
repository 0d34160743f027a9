import { describe, expect, it } from '@jest/globals';
import { classOf, colourClasses } from './colour-classes.js';

describe('colourClasses', () => {
  it('cuts the span into equal steps that end at the highest value', () => {
    expect(colourClasses([10, 60, 30])).toEqual([
      { from: 10, to: 20 },
      { from: 20, to: 30 },
      { from: 30, to: 40 },
      { from: 40, to: 50 },
      { from: 50, to: 60 },
    ]);
  });

  it('needs one class for equals and none for nothing', () => {
    expect(colourClasses([7, 7])).toEqual([{ from: 7, to: 7 }]);
    expect(colourClasses([])).toEqual([]);
  });
});

describe('classOf', () => {
  it('puts a border value into the class above and the highest into the last', () => {
    const classes = colourClasses([10, 60]);
    expect([10, 19.9, 20, 60].map((value) => classOf(value, classes))).toEqual([0, 0, 1, 4]);
    expect(classOf(7, colourClasses([7]))).toBe(0);
  });
});
