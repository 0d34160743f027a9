import { type CodeOf, defineCodeList } from './code-list.js';

/** Our own grouping of schemes: sources name honours one by one. The honours themselves are rows of data. */
export const honourKinds = defineCodeList({
  name: 'HonourKind',
  zh: '荣誉类别',
  en: 'Kind of honour',
  source: 'domain.md §1.4, §2.6',
  items: [
    {
      code: 'MAY_DAY',
      zh: '五一劳动荣誉',
      en: 'May Day labour honours',
      noteZh: '五一劳动奖状、奖章和工人先锋号。',
      noteEn: 'May 1 Labour Certificates and Medals, Worker Vanguards.',
    },
    { code: 'MODEL_WORKER', zh: '劳动模范', en: 'Model workers' },
    { code: 'CRAFTSPERSON', zh: '工匠', en: 'Master craftspersons' },
    {
      code: 'INNOVATION',
      zh: '创新',
      en: 'Innovation',
      noteZh: '全员创新企业、劳模创新工作室。',
      noteEn: 'All-staff-innovation enterprises, model workers’ innovation studios.',
    },
    {
      code: 'DEMONSTRATION',
      zh: '示范和达标',
      en: 'Demonstration and rating',
      noteZh: '党工共建示范点、职工之家。',
      noteEn: 'Co-building demonstration sites, workers’ homes.',
    },
    { code: 'OTHER', zh: '其他荣誉', en: 'Other honours' },
  ],
});

export type HonourKind = CodeOf<typeof honourKinds>;
