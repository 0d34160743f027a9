import { type CodeOf, defineCodeList } from './code-list.js';

/** Who is honoured: 奖状 go to units, 奖章 to people, 工人先锋号 to teams and departments. */
export const holderKinds = defineCodeList({
  name: 'HolderKind',
  zh: '荣誉获得者类型',
  en: 'Kind of holder of an honour',
  source: 'domain.md §2.6',
  items: [
    { code: 'UNIT', zh: '单位', en: 'Unit' },
    { code: 'PERSON', zh: '个人', en: 'Person' },
    { code: 'TEAM', zh: '集体', en: 'Team', noteZh: '班组、科室等。', noteEn: 'A team, a department and the like.' },
  ],
});

export type HolderKind = CodeOf<typeof holderKinds>;
