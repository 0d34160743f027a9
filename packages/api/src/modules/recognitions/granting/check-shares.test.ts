import { describe, expect, it } from '@jest/globals';
import { type NomineeGroup, nomineeGroups } from '@uniongraph/schema/codes/nominee-group';
import { type CountedNominee, checkShares, type ShareRule } from './check-shares.js';
import { shareText } from './share-text.js';

const nominees = (number: number, groups: readonly NomineeGroup[], isSpecial = false): CountedNominee[] =>
  Array.from({ length: number }, () => ({ groups, isSpecial }));
const rule = (minimumPercent: number, fields: Partial<ShareRule> = {}): ShareRule => ({
  groupCode: 'INDUSTRIAL_WORKER',
  minimumPercent,
  excludesSpecial: true,
  ...fields,
});
const check = (of: ShareRule, among: readonly CountedNominee[]) => checkShares([of], among)[0]!;

/** domain.md §2.6: of 1,035 medals 44 were special; 412 of the other 991 are 41.6 %. */
const printed = [
  ...nominees(412, ['INDUSTRIAL_WORKER']),
  ...nominees(579, []),
  ...nominees(44, ['INDUSTRIAL_WORKER'], true),
];

describe('checkShares', () => {
  it('leaves the special quota out of the base, as the printed figures do', () => {
    expect(check(rule(35), printed)).toEqual({ ...rule(35), count: 412, base: 991, isMet: true });
    expect(shareText(412, 991)).toBe('0.4157');
  });

  it('counts it where the rule says so', () => {
    expect(check(rule(35, { excludesSpecial: false }), printed)).toMatchObject({ count: 456, base: 1035, isMet: true });
  });

  it.each([
    [41, true],
    [42, false],
  ])('of 412 in 991 asks for %i per cent: %s', (percent, isMet) => {
    expect(check(rule(percent), printed).isMet).toBe(isMet);
  });

  it.each([
    [7, 20, 35, true],
    [6, 20, 35, false],
    [347, 991, 35, true],
    [346, 991, 35, false],
    [0, 1, 1, false],
    [1, 1, 100, true],
    [99, 100, 100, false],
    [29, 100, 29, true],
  ])('%i of %i for %i per cent: %s', (count, base, percent, isMet) => {
    const among = [...nominees(count, ['INDUSTRIAL_WORKER']), ...nominees(base - count, ['MIGRANT'])];
    expect(check(rule(percent), among)).toMatchObject({ count, base, isMet });
  });

  it('asks for nothing where nobody counts', () => {
    expect(check(rule(35), [])).toMatchObject({ count: 0, base: 0, isMet: true });
    expect(check(rule(35), nominees(3, [], true))).toMatchObject({ count: 0, base: 0, isMet: true });
    expect(shareText(0, 0)).toBeNull();
  });

  it('holds every rule by itself, in their order: somebody counts in each of his groups', () => {
    const rules = nomineeGroups.codes.map((groupCode) => rule(35, { groupCode }));
    const among = [
      ...nominees(4, ['INDUSTRIAL_WORKER', 'MIGRANT']),
      ...nominees(3, ['SCIENCE_EDUCATION']),
      ...nominees(3, ['OTHER_FRONT_LINE', 'NON_PUBLIC']),
    ];
    expect(checkShares(rules, among).map(({ groupCode, count, isMet }) => [groupCode, count, isMet])).toEqual([
      ['INDUSTRIAL_WORKER', 4, true],
      ['OTHER_FRONT_LINE', 3, false],
      ['SCIENCE_EDUCATION', 3, false],
      ['MIGRANT', 4, true],
      ['NON_PUBLIC', 3, false],
    ]);
    expect(checkShares([], among)).toEqual([]);
  });
});
