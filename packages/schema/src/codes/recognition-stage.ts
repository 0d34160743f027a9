import { type CodeOf, defineCodeList } from './code-list.js';

/** Through what a round of honours goes, in this order; objections lead back from the publicity. */
export const recognitionStages = defineCodeList({
  name: 'RecognitionStage',
  zh: '评选阶段',
  en: 'Stage of a round of honours',
  source: 'domain.md §2.6',
  items: [
    { code: 'PLANNED', zh: '筹备', en: 'Planned' },
    { code: 'NOMINATING', zh: '推荐', en: 'Nominating' },
    { code: 'PUBLICITY', zh: '公示', en: 'Publicity' },
    { code: 'GRANTED', zh: '已授予', en: 'Granted' },
    { code: 'CLOSED', zh: '已结束', en: 'Closed' },
  ],
});

export type RecognitionStage = CodeOf<typeof recognitionStages>;
