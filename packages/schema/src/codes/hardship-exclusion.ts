import { type CodeOf, defineCodeList } from './code-list.js';

/** Facts about a household that keep it out of the archive. */
export const hardshipExclusions = defineCodeList({
  name: 'HardshipExclusion',
  zh: '不予建档情形',
  en: 'Exclusion from the hardship archive',
  source: 'domain.md §2.5',
  items: [
    {
      code: 'HIGH_FEE_SCHOOLING',
      zh: '子女就读高收费私立学校或自费留学',
      en: 'High-fee private school or self-paid study abroad',
    },
    { code: 'CONTROLLING_SHAREHOLDER', zh: '企业控股股东', en: 'Controlling shareholder of a company' },
    {
      code: 'SECOND_HOME',
      zh: '两套以上住房且面积高于当地平均水平',
      en: 'Two or more homes above the local average',
    },
    {
      code: 'MOTOR_VEHICLE',
      zh: '拥有机动车',
      en: 'Motor vehicle',
      noteZh: '残疾人代步车除外。',
      noteEn: 'Vehicles that serve as an aid to the disabled excepted.',
    },
    { code: 'REFUSES_VERIFICATION', zh: '拒绝核查', en: 'Refuses verification' },
    { code: 'HIDES_INCOME', zh: '隐瞒收入', en: 'Hides income' },
    { code: 'REFUSES_WORK', zh: '有劳动能力而拒绝就业', en: 'Able but refuses work' },
  ],
});

export type HardshipExclusion = CodeOf<typeof hardshipExclusions>;
