import { type CodeOf, defineCodeList } from './code-list.js';

export const nominationStates = defineCodeList({
  name: 'NominationState',
  zh: '推荐状态',
  en: 'State of a nomination',
  source: 'domain.md §2.6',
  items: [
    { code: 'NOMINATED', zh: '已推荐', en: 'Nominated' },
    {
      code: 'ACCEPTED',
      zh: '拟授予',
      en: 'Accepted',
      noteZh: '进入公示的推荐。',
      noteEn: 'Goes into the publicity.',
    },
    { code: 'REJECTED', zh: '未入选', en: 'Not chosen' },
    { code: 'WITHDRAWN', zh: '已撤回', en: 'Withdrawn' },
    { code: 'GRANTED', zh: '已授予', en: 'Granted' },
  ],
});

export type NominationState = CodeOf<typeof nominationStates>;
