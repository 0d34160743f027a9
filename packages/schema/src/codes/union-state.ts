import { type CodeOf, defineCodeList } from './code-list.js';

/** `feeCode` is the letter of fee-collection systems, which have none for a unit covered by a joint union. */
export const unionStates = defineCodeList({
  name: 'UnionState',
  zh: '建会状态',
  en: 'Union-building state of an employing unit',
  source: 'domain.md §2.1',
  items: [
    {
      code: 'ESTABLISHED',
      zh: '已建会',
      en: 'Established',
      feeCode: 'Y',
      noteZh: '本单位已单独建立工会。',
      noteEn: 'The unit has a union of its own.',
    },
    {
      code: 'COVERED_BY_JOINT',
      zh: '联合工会涵盖',
      en: 'Covered by a joint union',
      feeCode: null,
      noteZh: '由联合基层工会或工会联合会涵盖。',
      noteEn: 'Covered by a joint grassroots union or a union federation.',
    },
    {
      code: 'PREPARING',
      zh: '筹建中',
      en: 'Preparing',
      feeCode: 'C',
      noteZh: '缴纳工会筹备金。',
      noteEn: 'Pays the preparatory levy.',
    },
    { code: 'NOT_ESTABLISHED', zh: '未建会', en: 'Not established', feeCode: 'N' },
  ],
});

export type UnionState = CodeOf<typeof unionStates>;
