import { describe, expect, it } from '@jest/globals';
import { classOf, colourClasses } from './colour-classes.js';

const counts = { step: 1, narrow: 0 };
const rates = { step: 0.0001, narrow: 0.005 };

describe('colourClasses', () => {
  it('cuts the span into like classes that share no value', () => {
    expect(colourClasses([10, 59, 30], counts)).toEqual([
      { from: 10, to: 19, colour: 0 },
      { from: 20, to: 29, colour: 1 },
      { from: 30, to: 39, colour: 2 },
      { from: 40, to: 49, colour: 3 },
      { from: 50, to: 59, colour: 4 },
    ]);
  });

  it('makes no more classes than there are values to tell apart', () => {
    expect(colourClasses([7, 8], counts)).toEqual([
      { from: 7, to: 7, colour: 1 },
      { from: 8, to: 8, colour: 3 },
    ]);
  });

  it('needs one class for what hardly differs and none for nothing', () => {
    expect(colourClasses([0.9293, 0.9309], rates)).toEqual([{ from: 9293, to: 9309, colour: 2 }]);
    expect(colourClasses([0.92, 0.925], rates)).toHaveLength(5);
    expect(colourClasses([], rates)).toEqual([]);
  });
});

describe('classOf', () => {
  it('goes by the value as it is printed', () => {
    const classes = colourClasses([0.9, 0.9499], rates);
    expect(classes[0]).toMatchObject({ from: 9000, to: 9099 });
    expect([0.9099, 0.90994, 0.90996].map((value) => classOf(value, classes, rates.step)?.colour)).toEqual([0, 0, 1]);
  });
});
