import { defineLimits } from './define-limits.js';

export const writeLimits = defineLimits('写入', 'Writing', {
  idempotencyHours: {
    value: 24,
    unit: 'HOURS',
    zh: '幂等键被认得的时间',
    en: 'time that an idempotency key is known',
    whyZh: '夜间任务次日重试仍有效。',
    whyEn: 'A nightly run that is tried again the next day is still known.',
  },
  idempotencyKey: {
    value: 255,
    unit: 'CHARACTERS',
    zh: '幂等键最长',
    en: 'longest idempotency key',
    whyZh: '容得下任何系统的编号。',
    whyEn: 'Holds the number of any system.',
  },
});
