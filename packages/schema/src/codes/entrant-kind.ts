import { type CodeOf, defineCodeList } from './code-list.js';

/** Who enters a competition. */
export const entrantKinds = defineCodeList({
  name: 'EntrantKind',
  zh: '参赛主体',
  en: 'Kind of entrant',
  source: 'domain.md §2.6',
  items: [
    { code: 'ORGANIZATION', zh: '单位', en: 'Organization' },
    { code: 'TEAM', zh: '班组（团队）', en: 'Team' },
    { code: 'PERSON', zh: '个人', en: 'Person' },
  ],
});

export type EntrantKind = CodeOf<typeof entrantKinds>;
