import { type CodeOf, defineCodeList } from './code-list.js';

/** What a household in hardship is given. Names of campaigns are data (`ProgrammeBrand`), never kinds. */
export const assistanceKinds = defineCodeList({
  name: 'AssistanceKind',
  zh: '帮扶类别',
  en: 'Kind of assistance',
  source: 'domain.md §2.5',
  items: [
    { code: 'LIVING', zh: '生活救助', en: 'Living relief' },
    {
      code: 'SCHOOLING',
      zh: '子女助学',
      en: 'Schooling of children',
      noteZh: '金秋助学等。',
      noteEn: 'Autumn tuition aid and the like.',
    },
    { code: 'MEDICAL', zh: '医疗救助', en: 'Medical relief' },
    { code: 'EMERGENCY', zh: '应急（临时）救助', en: 'Emergency (temporary) relief' },
    { code: 'EMPLOYMENT', zh: '就业帮扶', en: 'Help into work' },
    { code: 'LEGAL', zh: '法律帮扶', en: 'Legal help' },
    {
      code: 'VISIT',
      zh: '送温暖慰问',
      en: 'Winter-warmth visit',
      noteZh: '走访慰问时发放。',
      noteEn: 'Given on a visit.',
    },
  ],
});

export type AssistanceKind = CodeOf<typeof assistanceKinds>;
