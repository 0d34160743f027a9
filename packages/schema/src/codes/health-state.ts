import { type CodeOf, defineCodeList } from './code-list.js';

/** `gb` is the one-digit class; an illness itself is never part of a list. */
export const healthStates = defineCodeList({
  name: 'HealthState',
  zh: '健康状况',
  en: 'State of health',
  source: 'GB/T 2261.3; domain.md §2.7, §2.8',
  items: [
    { code: 'GOOD', zh: '健康或良好', en: 'Healthy or good', gb: '1' },
    { code: 'FAIR', zh: '一般或较弱', en: 'Fair or weak', gb: '2' },
    { code: 'CHRONIC', zh: '有慢性病', en: 'Chronic disease', gb: '3' },
    { code: 'DISABLED', zh: '残疾', en: 'Disabled', gb: '6' },
  ],
});

export type HealthState = CodeOf<typeof healthStates>;
