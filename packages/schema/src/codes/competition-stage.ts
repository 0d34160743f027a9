import { type CodeOf, defineCodeList } from './code-list.js';

/** How far a competition has come, in order. `isPublic`: its results are shown to everybody. */
export const competitionStages = defineCodeList({
  name: 'CompetitionStage',
  zh: '竞赛阶段',
  en: 'Stage of a competition',
  source: 'domain.md §2.6',
  items: [
    { code: 'PLAN', zh: '计划', en: 'Plan', isPublic: false },
    { code: 'NOTICE', zh: '发出通知', en: 'Notice issued', isPublic: false },
    { code: 'REGISTRATION', zh: '报名', en: 'Registration', isPublic: false },
    { code: 'LAUNCH', zh: '启动', en: 'Launch', isPublic: false },
    {
      code: 'RUNNING',
      zh: '进行',
      en: 'Running',
      isPublic: false,
      noteZh: '报送进展。',
      noteEn: 'Progress is reported.',
    },
    { code: 'ASSESSMENT', zh: '评审（决赛）', en: 'Assessment or final', isPublic: false },
    {
      code: 'PUBLICITY',
      zh: '公示',
      en: 'Publicity',
      isPublic: true,
      noteZh: '名次就此固定，可提出异议。',
      noteEn: 'The ranking stands; objections may be filed.',
    },
    { code: 'AWARD', zh: '表彰', en: 'Award', isPublic: true },
    { code: 'SUMMARY', zh: '总结', en: 'Summary', isPublic: true },
  ],
});

export type CompetitionStage = CodeOf<typeof competitionStages>;
