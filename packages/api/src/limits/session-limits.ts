import { defineLimits } from './define-limits.js';

export const sessionLimits = defineLimits('会话', 'Sessions', {
  idleMs: {
    value: 30 * 60_000,
    unit: 'MS',
    zh: '闲置后结束',
    en: 'ends after this long without use',
    whyZh: '无人的屏幕不应一直开着。',
    whyEn: 'A screen that nobody sits at must not stay open.',
  },
  absoluteMs: {
    value: 12 * 60 * 60_000,
    unit: 'MS',
    zh: '无论如何结束',
    en: 'ends after this long anyway',
    whyZh: '一个工作日。',
    whyEn: 'One working day.',
  },
  seenEveryMs: {
    value: 60_000,
    unit: 'MS',
    zh: '记录最近使用的间隔',
    en: 'pause between notes of its use',
    whyZh: '不使每个请求多写一次。',
    whyEn: 'No request writes a row for it.',
  },
  keptMs: {
    value: 2_000,
    unit: 'MS',
    zh: '会话读入后在内存中沿用的时间',
    en: 'time that a session is taken for unchanged',
    whyZh: '结束须在 5 秒内处处生效。',
    whyEn: 'Ending it must hold everywhere within 5 seconds.',
  },
  rememberedMs: {
    value: 30 * 24 * 3_600_000,
    unit: 'MS',
    zh: '结束后保留',
    en: 'time that it is remembered when it has ended',
    whyZh: '最后一个说明其人上次代表哪个组织。',
    whyEn: 'The last one tells for which organization its user acted.',
  },
  userAgent: {
    value: 300,
    unit: 'CHARACTERS',
    zh: '记下的浏览器名称',
    en: 'the browser’s name as it is kept',
    whyZh: '够人认出是哪台机器。',
    whyEn: 'Enough to tell which machine it is.',
  },
});
