import { defineLimits } from './define-limits.js';

export const rateLimits = defineLimits('额度', 'Budgets', {
  pointsPerMinute: {
    value: { ANYBODY: 600, SIGNED_IN: 10_000, STATISTICIAN: 20_000, EXTERNAL_SYSTEM: 6_000 },
    unit: 'POINTS',
    zh: '每分钟的点数',
    en: 'points a minute',
    whyZh: '未登录者按地址计：一处四十人同时登录；用户：五十次首次打开的看板；以查询为业者：二十个最大的问题。',
    whyEn:
      'Who is unknown, by address: forty people of an office who sign in together; a user: fifty dashboards, each asked for the first time; those whose work is to ask: twenty of the largest questions.',
  },
  addressPerMinute: {
    value: 120_000,
    unit: 'POINTS',
    zh: '一个地址每分钟的点数，不论是谁',
    en: 'points a minute of an address, whoever asks from there',
    whyZh: '同一出口后六个最忙的用户。',
    whyEn: 'Six of the busiest users behind one gateway.',
  },
  blocks: {
    value: 20,
    unit: 'COUNT',
    zh: '一份额度分几次领取',
    en: 'blocks that a budget is taken in',
    whyZh: '一个进程一次取一块，他处可能用不上，故不宜大。',
    whyEn: 'A process takes one at a time, which may be left unused elsewhere: it must be small.',
  },
  insuredShare: {
    value: 1 / 10,
    unit: 'SHARE',
    zh: '计数器不可用时每个进程放行的额度',
    en: 'of a budget, what each process lets through while the counters cannot be reached',
    whyZh: '已登录者仍能工作，几个进程合计也不超过额度。',
    whyEn: 'Who is known can go on working, and several processes together stay within the budget.',
  },
  outageMs: {
    value: 1_000,
    unit: 'MS',
    zh: '计数器不可用后再问的间隔',
    en: 'pause before counters that failed are asked again',
    whyZh: '不因它而拖慢每个请求。',
    whyEn: 'Not every request waits for them.',
  },
  refusedMs: {
    value: 1_000,
    unit: 'MS',
    zh: '额度用尽后再问的间隔',
    en: 'pause before a spent budget is asked again',
    whyZh: '被拒绝的请求几乎不占用数据库。',
    whyEn: 'What is refused costs the database next to nothing.',
  },
});
