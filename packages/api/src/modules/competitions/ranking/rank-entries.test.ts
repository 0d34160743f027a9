import { describe, expect, it } from '@jest/globals';
import type { TieRule } from '@uniongraph/schema/codes/tie-rule';
import type { EntryScore } from '../scoring/score-entry.js';
import { rankEntries } from './rank-entries.js';

const item = (id: string, weight: number) => ({ id, name: id, part: null, weight, scale: 10_000 });
const rules = (tieRule: TieRule) => ({
  items: [item('safety', 30), item('quality', 40), item('pace', 40)],
  rounds: [],
  droppedExtremes: 0,
  shares: null,
  tieRule,
});
const scored = (entry: string, total: number | null, rest: Partial<EntryScore> = {}): EntryScore => ({
  entry,
  reached: 1,
  items: [],
  theory: null,
  practice: null,
  total,
  ...rest,
});
const places = (tieRule: TieRule, ...scores: EntryScore[]) =>
  rankEntries(rules(tieRule), scores).map(({ place, entry }) => `${place} ${entry}`);

describe('rankEntries', () => {
  it('puts the higher total first', () => {
    expect(places('SHARED', scored('a', 8_000), scored('b', 9_000), scored('c', 7_000))).toEqual(['1 b', '2 a', '3 c']);
  });

  it('shares places and leaves out as many', () => {
    expect(
      places('SHARED', scored('b', 9_000), scored('a', 9_000), scored('c', 8_000), scored('d', 8_000), scored('e', 1)),
    ).toEqual(['1 a', '1 b', '3 c', '3 d', '5 e']);
  });

  it('puts whoever came further first, whatever the totals', () => {
    expect(places('SHARED', scored('a', 9_900), scored('b', 7_000, { reached: 2 }))).toEqual(['1 b', '2 a']);
  });

  it('decides ties by practice', () => {
    const a = scored('a', 9_000, { practice: 8_000, theory: 9_900 });
    const b = scored('b', 9_000, { practice: 9_000, theory: 9_000 });
    expect(places('PRACTICE_FIRST', a, b)).toEqual(['1 b', '2 a']);
    expect(places('PRACTICE_FIRST', a, b, scored('c', 9_000, { practice: 8_000 }))).toEqual(['1 b', '2 a', '2 c']);
  });

  it('decides ties by theory, an unscored part being nothing', () => {
    const a = scored('a', 9_000, { practice: 9_500, theory: null });
    const b = scored('b', 9_000, { practice: 9_000, theory: 9_000 });
    expect(places('THEORY_FIRST', a, b)).toEqual(['1 b', '2 a']);
  });

  it('decides ties by the heaviest criterion, of equally heavy ones the first', () => {
    const of = (entry: string, quality: number, pace: number) =>
      scored(entry, 9_000, {
        items: [
          { item: 'quality', name: '质量', part: null, weight: 40, rounds: [], score: quality },
          { item: 'pace', name: '进度', part: null, weight: 40, rounds: [], score: pace },
        ],
      });
    expect(places('HEAVIEST_ITEM', of('a', 8_000, 9_900), of('b', 9_000, 8_000))).toEqual(['1 b', '2 a']);
  });

  it('gives no place to who has no score', () => {
    expect(places('SHARED', scored('a', null), scored('b', 1))).toEqual(['1 b']);
    expect(places('SHARED')).toEqual([]);
  });
});
