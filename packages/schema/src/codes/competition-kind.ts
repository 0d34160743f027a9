import { type CodeOf, defineCodeList } from './code-list.js';

/** What a competition is about. Names of campaigns and brands (安康杯, 六比六促 …) are data and never stand here. */
export const competitionKinds = defineCodeList({
  name: 'CompetitionKind',
  zh: '竞赛类别',
  en: 'Kind of competition',
  source: 'domain.md §1.4, §2.6',
  items: [
    { code: 'MAJOR_STRATEGY', zh: '重大战略竞赛', en: 'Major strategy' },
    { code: 'KEY_PROJECT', zh: '重点工程竞赛', en: 'Key project' },
    { code: 'MAJOR_EVENT', zh: '重大活动竞赛', en: 'Major event' },
    { code: 'CENTRAL_TASK', zh: '中心任务竞赛', en: 'Central task' },
    { code: 'SERVICE_WINDOW', zh: '窗口服务竞赛', en: 'Service window' },
    { code: 'INDUSTRY', zh: '产业（行业）竞赛', en: 'Industry' },
    { code: 'TEAM', zh: '班组竞赛', en: 'Work team' },
    {
      code: 'TRADE_SKILLS',
      zh: '职工技能大赛',
      en: 'Skills contest by trade',
      noteZh: '按工种进行，分理论和实操。',
      noteEn: 'By trade, with a theory and a practice part.',
    },
    { code: 'SAFETY', zh: '安全生产竞赛', en: 'Safety at work' },
    { code: 'FIVE_SMALL', zh: '“五小”创新竞赛', en: '“Five small” innovations' },
    { code: 'SUGGESTIONS', zh: '合理化建议竞赛', en: 'Suggestions' },
    { code: 'NEW_FORM_WORKERS', zh: '新就业形态劳动者竞赛', en: 'Workers in new forms of employment' },
  ],
});

export type CompetitionKind = CodeOf<typeof competitionKinds>;
