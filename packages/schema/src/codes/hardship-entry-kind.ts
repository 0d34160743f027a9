import { type CodeOf, defineCodeList } from './code-list.js';

export const hardshipEntryKinds = defineCodeList({
  name: 'HardshipEntryKind',
  zh: '进入方式',
  en: 'Kind of entry into the hardship archive',
  source: 'domain.md §2.5, §2.9',
  items: [
    { code: 'NEW', zh: '新建档', en: 'New file' },
    { code: 'RELAPSE', zh: '返困', en: 'Relapse' },
  ],
});

export type HardshipEntryKind = CodeOf<typeof hardshipEntryKinds>;
