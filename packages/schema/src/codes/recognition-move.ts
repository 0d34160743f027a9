import { type CodeOf, defineCodeList } from './code-list.js';

/** What takes a round of honours from one stage to another. */
export const recognitionMoves = defineCodeList({
  name: 'RecognitionMove',
  zh: '评选阶段的推进',
  en: 'Move of a round of honours',
  source: 'domain.md §2.6',
  items: [
    { code: 'OPEN', zh: '开始推荐', en: 'Opens nominations', from: 'PLANNED', to: 'NOMINATING' },
    { code: 'PUBLISH', zh: '公示拟授予名单', en: 'Publishes who is accepted', from: 'NOMINATING', to: 'PUBLICITY' },
    {
      code: 'REOPEN',
      zh: '公示后退回推荐',
      en: 'Goes back to nominations',
      noteZh: '公示期内有异议时；须说明理由。',
      noteEn: 'After objections to what was published; a reason is needed.',
      from: 'PUBLICITY',
      to: 'NOMINATING',
    },
    { code: 'GRANT', zh: '授予', en: 'Grants', from: 'PUBLICITY', to: 'GRANTED' },
    { code: 'CLOSE', zh: '结束', en: 'Closes', from: 'GRANTED', to: 'CLOSED' },
  ],
});

export type RecognitionMove = CodeOf<typeof recognitionMoves>;
