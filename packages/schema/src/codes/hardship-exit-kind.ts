import { type CodeOf, defineCodeList } from './code-list.js';

export const hardshipExitKinds = defineCodeList({
  name: 'HardshipExitKind',
  zh: '退出方式',
  en: 'Kind of exit from the hardship archive',
  source: 'domain.md §2.5',
  items: [
    {
      code: 'LIFTED',
      zh: '脱困',
      en: 'Lifted out',
      noteZh: '人均收入连续六个月高于低保标准。',
      noteEn: 'Income per head was above the dibao line for six months running.',
    },
    {
      code: 'SAFETY_NET',
      zh: '解困',
      en: 'Relieved by the safety net',
      noteZh: '因病因残等无法增收，已由政府兜底保障并由工会常态化帮扶。',
      noteEn: 'Income cannot rise; covered by the state safety net and regular union help.',
    },
    { code: 'DECEASED', zh: '死亡', en: 'Deceased' },
    { code: 'MISIDENTIFIED', zh: '识别有误', en: 'Wrongly identified' },
    { code: 'RETIRED', zh: '退休', en: 'Retired' },
    { code: 'MOVED', zh: '转出', en: 'Moved away' },
    { code: 'MERGED', zh: '重复建档合并', en: 'Merged with another file' },
    { code: 'REFUSED', zh: '拒绝核查', en: 'Refused verification' },
  ],
});

export type HardshipExitKind = CodeOf<typeof hardshipExitKinds>;
