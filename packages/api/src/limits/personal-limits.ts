import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import { defineLimits } from './define-limits.js';

export const personalLimits = defineLimits('个人信息', 'Personal data', {
  reveals: {
    value: 100,
    unit: 'COUNT',
    zh: '24 小时内查看明文的人数',
    en: 'persons seen unmasked in 24 hours',
    whyZh: '窗口每五分钟接待一人，八小时 96 人；要几百人的是抄录花名册。',
    whyEn:
      'A counter that serves somebody every five minutes sees 96 in eight hours; who needs hundreds copies the register.',
  },
  finds: {
    value: 100,
    unit: 'COUNT',
    zh: '24 小时内按证件号查找',
    en: 'finds by identity number in 24 hours',
    whyZh: '查无此人也计：试号码即可知谁是会员。',
    whyEn: 'Those that find nobody count too: who tries numbers learns who is a member.',
  },
  revealMinutes: {
    value: personalAccess.minutes,
    unit: 'MINUTES',
    zh: '明文显示',
    en: 'time that a field stays revealed',
    whyZh: '办一件事的时间。',
    whyEn: 'As long as one matter takes.',
  },
  shortestReason: {
    value: 10,
    unit: 'CHARACTERS',
    zh: '理由最短',
    en: 'shortest reason',
    whyZh: '“工作需要”什么也没有说。',
    whyEn: '“Needed for work” says nothing.',
  },
  longestReason: {
    value: 500,
    unit: 'CHARACTERS',
    zh: '理由最长',
    en: 'longest reason',
    whyZh: '说明用途即可，不必写成材料。',
    whyEn: 'A reason is no file.',
  },
});
