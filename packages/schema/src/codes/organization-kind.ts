import { type CodeOf, defineCodeList } from './code-list.js';

/** `isGrassroots` is kept apart from the level (domain.md §2.1); counting a 工会联合会 as grassroots is our own reading. */
export const organizationKinds = defineCodeList({
  name: 'OrganizationKind',
  zh: '工会组织类型',
  en: 'Kind of union organisation',
  source: 'domain.md §2.1, §5',
  items: [
    {
      code: 'GENERAL_FEDERATION',
      zh: '总工会',
      en: 'Federation of trade unions',
      isGrassroots: false,
      noteZh: '县级以上地方总工会；达到规定规模的乡镇（街道）也可设立。',
      noteEn: 'Area federation at county level and above; a township that is large enough may have one.',
    },
    {
      code: 'INDUSTRIAL_UNION',
      zh: '产业工会',
      en: 'Industrial union',
      isGrassroots: false,
      noteZh: '按产业系统组织。',
      noteEn: 'Organised along an industry line.',
    },
    {
      code: 'FEDERATION',
      zh: '工会联合会',
      en: 'Union federation',
      isGrassroots: true,
      noteZh: '某一区域或行业内基层工会的联合组织。',
      noteEn: 'Federation of the grassroots unions of a place or trade.',
    },
    {
      code: 'SINGLE',
      zh: '单独基层工会',
      en: 'Single-unit grassroots union',
      isGrassroots: true,
      noteZh: '涵盖一个用人单位。',
      noteEn: 'Covers one employing unit.',
    },
    {
      code: 'JOINT',
      zh: '联合基层工会',
      en: 'Joint grassroots union',
      isGrassroots: true,
      noteZh: '涵盖两个及以上用人单位。',
      noteEn: 'Covers two or more employing units.',
    },
    {
      code: 'PROJECT',
      zh: '项目工会',
      en: 'Project union',
      isGrassroots: true,
      noteZh: '以工程或其他项目为单位建立。',
      noteEn: 'Set up for one construction or other project.',
    },
    {
      code: 'MOBILE',
      zh: '流动工会',
      en: 'Mobile union',
      isGrassroots: true,
      noteZh: '面向离乡外出务工的职工。',
      noteEn: 'For workers who work away from home.',
    },
    {
      code: 'VILLAGE_COMMUNITY',
      zh: '村（社区）工会',
      en: 'Village or community union',
      isGrassroots: true,
      noteZh: '“小三级”的中间一级。',
      noteEn: 'The middle of the three small levels: township, village or community, enterprise.',
    },
  ],
});

export type OrganizationKind = CodeOf<typeof organizationKinds>;
