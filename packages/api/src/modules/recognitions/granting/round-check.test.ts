import { expect, it } from '@jest/globals';
import { checkRound } from './round-check.js';

const round = { quota: 2, specialQuota: 0, fundYuan: 100, overrideReason: null };
const rule = { groupCode: 'MIGRANT', minimumPercent: 50, excludesSpecial: true } as const;
const migrant = { groups: ['MIGRANT'], isSpecial: false, fundYuan: 50 } as const;
const other = { groups: [], isSpecial: false, fundYuan: 50 } as const;

it.each([
  ['all is kept to', round, [migrant, other], true],
  ['a share is missed', round, [other, other], false],
  ['the quota is exceeded', { ...round, fundYuan: 500 }, [migrant, migrant, other], false],
  ['the fund is exceeded', { ...round, fundYuan: 99 }, [migrant, other], false],
])('%s', (_, of, nominees, isMet) => {
  expect(checkRound(of, [rule], nominees).isMet).toBe(isMet);
});

it('tells each part by itself', () => {
  expect(checkRound({ ...round, quota: 1, overrideReason: '专题研究' }, [rule], [migrant, other, other])).toEqual({
    isMet: false,
    ordinary: 3,
    special: 0,
    isWithinQuota: false,
    spentYuan: 150,
    isWithinFund: false,
    shares: [{ ...rule, count: 1, base: 3, share: '0.3333', isMet: false }],
    overrideReason: '专题研究',
  });
});
