import { describe, expect, it } from '@jest/globals';
import type { EntrantKind } from '@uniongraph/schema/codes/entrant-kind';
import { missingFrom, rankCompetition } from './rank-competition.js';
import type { Scoring } from './scoring-rows.js';

const entry = (id: string, entrantKind: EntrantKind, tradeName: string | null) => ({
  id,
  entrantKind,
  displayName: id,
  unitName: null,
  tradeName,
});
const scoring = (points: Record<string, number[]>): Scoring => ({
  rules: {
    items: [{ id: 's', name: '安全', part: null, weight: 1, scale: 10_000 }],
    rounds: [{ id: 'r', ordinal: 1, name: '评审', weight: 1 }],
    droppedExtremes: 0,
    shares: null,
    tieRule: 'SHARED',
  },
  entries: [
    entry('焊一', 'PERSON', '焊工'),
    entry('焊二', 'PERSON', '焊工'),
    entry('电一', 'PERSON', '电工'),
    entry('班组', 'TEAM', '焊工'),
  ],
  given: Object.entries(points).flatMap(([id, given]) =>
    given.map((point, at) => ({ entry: id, round: 'r', item: 's', judge: `j${at}`, hundredths: point * 100 })),
  ),
});

describe('rankCompetition', () => {
  it('places persons and teams, and each trade, apart', () => {
    const all = scoring({ 焊一: [80], 焊二: [90], 电一: [70], 班组: [60] });
    expect(rankCompetition(all).map(({ place, of, total }) => [of.displayName, place, total])).toEqual([
      ['焊二', 1, 9_000],
      ['焊一', 2, 8_000],
      ['电一', 1, 7_000],
      ['班组', 1, 6_000],
    ]);
  });

  it('places who has scores while the others have none yet', () => {
    expect(rankCompetition(scoring({ 焊一: [80] })).map(({ of, place }) => [of.displayName, place])).toEqual([
      ['焊一', 1],
    ]);
  });
});

it('asks of a trade no judges of another', () => {
  expect(missingFrom(scoring({ 焊一: [80, 81], 焊二: [90, 91], 电一: [70], 班组: [60] }))).toEqual([]);
  expect(missingFrom(scoring({ 焊一: [80, 81], 焊二: [90], 电一: [70] }))).toEqual([
    { entry: '焊二', round: 'r', item: 's', judge: 'j1' },
    { entry: '班组', round: null, item: null, judge: null },
  ]);
});
