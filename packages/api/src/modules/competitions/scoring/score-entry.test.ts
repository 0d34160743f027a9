import { describe, expect, it } from '@jest/globals';
import type { ScoringPart } from '@uniongraph/schema/codes/scoring-part';
import { scoreEntry } from './score-entry.js';
import type { GivenScore, ScoringRules } from './scoring-rules.js';

const item = (id: string, weight: number, { part = null as ScoringPart | null, scale = 10_000 } = {}) => ({
  id,
  name: id,
  part,
  weight,
  scale,
});
const round = (ordinal: number, weight = 1) => ({ id: `r${ordinal}`, ordinal, name: `第${ordinal}轮`, weight });
const rules = (rest: Partial<ScoringRules>): ScoringRules => ({
  items: [item('safety', 1)],
  rounds: [round(1)],
  droppedExtremes: 0,
  shares: null,
  tieRule: 'SHARED',
  ...rest,
});
const give = (points: number[], of: Partial<GivenScore> = {}): GivenScore[] =>
  points.map((point, at) => ({
    entry: 'a',
    round: 'r1',
    item: 'safety',
    judge: `j${at}`,
    hundredths: Math.round(point * 100),
    ...of,
  }));
const score = (of: Partial<ScoringRules>, ...given: GivenScore[][]) => scoreEntry(rules(of), 'a', given.flat());

describe('scoreEntry', () => {
  it('is the mean of the judges', () => {
    expect(score({}, give([90, 95, 92.5])).total).toBe(9_250);
    expect(score({}, give([100, 100, 99])).total).toBe(9_967);
  });

  it('drops extremes where the rules say so, and tells which', () => {
    const { total, items } = score({ droppedExtremes: 1 }, give([60, 90, 91, 92, 100]));
    expect(total).toBe(9_100);
    expect(items[0]!.rounds).toEqual([
      {
        round: 'r1',
        kept: [
          { judge: 'j1', hundredths: 9_000 },
          { judge: 'j2', hundredths: 9_100 },
          { judge: 'j3', hundredths: 9_200 },
        ],
        dropped: [
          { judge: 'j0', hundredths: 6_000 },
          { judge: 'j4', hundredths: 10_000 },
        ],
      },
    ]);
  });

  it('weighs criteria, each by its own scale', () => {
    const items = [item('safety', 30, { scale: 1_000 }), item('quality', 70)];
    const given = [give([8]), give([90], { item: 'quality' })];
    expect(score({ items }, ...given).total).toBe(8_700);
  });

  it('needs no weights that add up to a hundred', () => {
    const items = [item('safety', 1), item('quality', 2)];
    expect(score({ items }, give([90]), give([60], { item: 'quality' })).total).toBe(7_000);
  });

  it('adds theory and practice by their shares', () => {
    const items = [
      item('paper', 1, { part: 'THEORY' }),
      item('weld', 3, { part: 'PRACTICE' }),
      item('tidy', 1, { part: 'PRACTICE' }),
    ];
    const shares = { THEORY: 30, PRACTICE: 70 };
    const given = [give([80], { item: 'paper' }), give([90], { item: 'weld' }), give([70], { item: 'tidy' })];
    expect(score({ items, shares }, ...given)).toMatchObject({ theory: 8_000, practice: 8_500, total: 8_350 });
    expect(score({ items, shares }, given[0]!)).toMatchObject({ theory: 8_000, practice: null, total: 2_400 });
  });

  it('weighs rounds, and counts a round without weight only for who did not go on', () => {
    const twoRounds = { rounds: [round(1, 40), round(2, 60)] };
    const qualifying = { rounds: [round(1, 0), round(2, 1)] };
    const first = give([80]);
    const second = give([90], { round: 'r2' });
    expect(score(twoRounds, first, second)).toMatchObject({ total: 8_600, reached: 2 });
    expect(score(qualifying, first, second)).toMatchObject({ total: 9_000, reached: 2 });
    expect(score(qualifying, first)).toMatchObject({ total: 8_000, reached: 1 });
  });

  it('rounds once, at the end', () => {
    const items = [item('safety', 1), item('quality', 1), item('pace', 1)];
    const thirds = [give([10, 10, 11]), give([10, 10, 11], { item: 'quality' }), give([10, 10, 11], { item: 'pace' })];
    expect(score({ items }, ...thirds).total).toBe(1_033);
    const small = items.map((each) => ({ ...each, scale: 3_000 }));
    expect(score({ items: small }, ...thirds).total).toBe(3_444);
  });

  it('is nothing without scores, and takes nobody else’s', () => {
    expect(score({}, give([90], { entry: 'b' }))).toEqual({
      entry: 'a',
      reached: 0,
      items: [],
      theory: null,
      practice: null,
      total: null,
    });
  });
});
