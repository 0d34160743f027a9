import { describe, expect, it } from '@jest/globals';
import { missingScores } from './missing-scores.js';

const score = (text: string) => {
  const [entry, round, item, judge] = text.split(' ') as [string, string, string, string];
  return { entry, round, item, judge, hundredths: 8_000 };
};
const missing = (entries: string, ...given: string[]) =>
  missingScores(entries.split(' '), given.map(score)).map(({ entry, round, item, judge }) =>
    [entry, round, item, judge].filter(Boolean).join(' '),
  );

describe('missingScores', () => {
  it('are none when everybody was scored by the same judges for the same criteria', () => {
    expect(missing('a b', 'a 1 s 甲', 'a 1 s 乙', 'b 1 s 甲', 'b 1 s 乙')).toEqual([]);
  });

  it('name the judge, the criterion and the round that an entry lacks', () => {
    expect(missing('a b', 'a 1 s 甲', 'a 1 s 乙', 'b 1 s 甲')).toEqual(['b 1 s 乙']);
    expect(missing('a b', 'a 1 s 甲', 'a 1 q 甲', 'b 1 s 甲')).toEqual(['b 1 q 甲']);
  });

  it('ask nothing of who did not go on to a round', () => {
    expect(missing('a b', 'a 1 s 甲', 'b 1 s 甲', 'a 2 s 甲', 'a 2 s 乙')).toEqual([]);
  });

  it('let a criterion have judges of its own, such as the one examiner of a theory paper', () => {
    expect(missing('a b', 'a 1 t 甲', 'a 1 p 甲', 'a 1 p 乙', 'b 1 t 甲', 'b 1 p 甲', 'b 1 p 乙')).toEqual([]);
  });

  it('name entries without any score', () => {
    expect(missing('a b', 'a 1 s 甲')).toEqual(['b']);
  });
});
