import { expect, it } from '@jest/globals';
import { brokenRules } from './broken-rules.js';
import { checkRound } from './round-check.js';

const nominee = { groups: [], isSpecial: false, fundYuan: 60 } as const;
const rule = { groupCode: 'MIGRANT', minimumPercent: 10, excludesSpecial: true } as const;

it('names nothing where all is kept to', () => {
  expect(
    brokenRules(checkRound({ quota: 2, specialQuota: 0, fundYuan: 120, overrideReason: null }, [], [nominee])),
  ).toEqual([]);
});

it('names quota, fund and each share that is missed', () => {
  const check = checkRound(
    { quota: 1, specialQuota: 0, fundYuan: 100, overrideReason: null },
    [rule],
    [nominee, nominee],
  );
  expect(brokenRules(check)).toEqual([
    { zh: '名额（2，另有专项0）', en: 'the quota (2 and 0 special)' },
    { zh: '资金（120元）', en: 'the fund (120 yuan)' },
    { zh: '农民工0/2，应不少于10%', en: 'MIGRANT 0/2, at least 10 %' },
  ]);
});
