import { defineLimits } from './define-limits.js';

export const hardshipLimits = defineLimits('困难职工档案', 'Hardship files', {
  householdMembers: {
    value: 20,
    unit: 'COUNT',
    zh: '家庭成员',
    en: 'persons of a household',
    whyZh: '户口簿上的一户，三代同堂也不到二十人。',
    whyEn: 'A household of one register, three generations included, stays below twenty.',
  },
  nameLength: {
    value: 50,
    unit: 'CHARACTERS',
    zh: '姓名长度',
    en: 'length of a name',
    whyZh: '含少数民族姓名。',
    whyEn: 'Names of minorities included.',
  },
  noteLength: {
    value: 2000,
    unit: 'CHARACTERS',
    zh: '办理说明长度',
    en: 'length of a note',
    whyZh: '入户调查写一页纸。',
    whyEn: 'What a home visit found fills a page.',
  },
  otherCauses: {
    value: 3,
    unit: 'COUNT',
    zh: '次要致困原因',
    en: 'further causes of hardship',
    whyZh: '纸质登记表即为三项。',
    whyEn: 'The paper form has room for three.',
  },
  publicityDays: {
    value: 60,
    unit: 'DAYS',
    zh: '公示最长',
    en: 'longest publicity',
    whyZh: '更长的多半是日期填错。',
    whyEn: 'A longer one is most likely a wrong date.',
  },
});
