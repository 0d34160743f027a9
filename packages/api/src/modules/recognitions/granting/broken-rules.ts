import { nomineeGroups } from '@uniongraph/schema/codes/nominee-group';
import type { RecognitionCheckType } from './recognition-check.type.js';

/** In words, each thing that a round does not keep to. */
export function brokenRules(check: RecognitionCheckType): { zh: string; en: string }[] {
  const { ordinary, special, spentYuan } = check;
  return [
    ...(check.isWithinQuota
      ? []
      : [
          {
            zh: `名额（${ordinary}，另有专项${special}）`,
            en: `the quota (${ordinary} and ${special} special)`,
          },
        ]),
    ...(check.isWithinFund ? [] : [{ zh: `资金（${spentYuan}元）`, en: `the fund (${spentYuan} yuan)` }]),
    ...check.shares
      .filter(({ isMet }) => !isMet)
      .map(({ groupCode, count, base, minimumPercent }) => ({
        zh: `${nomineeGroups.get(groupCode).zh}${count}/${base}，应不少于${minimumPercent}%`,
        en: `${groupCode} ${count}/${base}, at least ${minimumPercent} %`,
      })),
  ];
}
