import { type CodeOf, defineCodeList } from './code-list.js';

/**
 * Code system `UNION_2015`. Keep the system beside the code: registration types were replaced in 2023.
 * `group` is the column of the city yearbook table (domain.md §2.4 b). The source does not say which codes are 非公:
 * `ownershipBasis` is NAME where the category's own name says it and JUDGEMENT where we decided; UNDETERMINED codes
 * need the controlling share, which the code does not give.
 */
export const unitCategories = defineCodeList({
  name: 'UnitCategory',
  zh: '单位性质类别',
  en: 'Category of employing unit',
  source: '2015 union form, domain.md §2.1',
  items: [
    {
      code: '110',
      zh: '国有企业',
      en: 'State-owned enterprise',
      group: 'DOMESTIC_ENTERPRISE',
      ownership: 'PUBLIC',
      ownershipBasis: 'NAME',
    },
    {
      code: '120',
      zh: '集体企业',
      en: 'Collective enterprise',
      group: 'DOMESTIC_ENTERPRISE',
      ownership: 'PUBLIC',
      ownershipBasis: 'JUDGEMENT',
    },
    {
      code: '130',
      zh: '股份合作企业',
      en: 'Share-cooperative enterprise',
      group: 'DOMESTIC_ENTERPRISE',
      ownership: 'UNDETERMINED',
      ownershipBasis: 'JUDGEMENT',
    },
    {
      code: '140',
      zh: '联营企业',
      en: 'Joint-operation enterprise',
      group: 'DOMESTIC_ENTERPRISE',
      ownership: 'UNDETERMINED',
      ownershipBasis: 'JUDGEMENT',
    },
    {
      code: '151',
      zh: '国有独资公司',
      en: 'Wholly state-owned company',
      group: 'DOMESTIC_ENTERPRISE',
      ownership: 'PUBLIC',
      ownershipBasis: 'NAME',
    },
    {
      code: '159',
      zh: '其他有限责任公司',
      en: 'Other limited liability company',
      group: 'DOMESTIC_ENTERPRISE',
      ownership: 'UNDETERMINED',
      ownershipBasis: 'JUDGEMENT',
    },
    {
      code: '161',
      zh: '国有控股的股份有限公司',
      en: 'State-controlled company limited by shares',
      group: 'DOMESTIC_ENTERPRISE',
      ownership: 'PUBLIC',
      ownershipBasis: 'NAME',
    },
    {
      code: '169',
      zh: '其他股份有限公司',
      en: 'Other company limited by shares',
      group: 'DOMESTIC_ENTERPRISE',
      ownership: 'UNDETERMINED',
      ownershipBasis: 'JUDGEMENT',
    },
    {
      code: '170',
      zh: '私营企业',
      en: 'Private enterprise',
      group: 'DOMESTIC_ENTERPRISE',
      ownership: 'NON_PUBLIC',
      ownershipBasis: 'NAME',
    },
    {
      code: '190',
      zh: '其他内资企业',
      en: 'Other domestic enterprise',
      group: 'DOMESTIC_ENTERPRISE',
      ownership: 'UNDETERMINED',
      ownershipBasis: 'JUDGEMENT',
    },
    {
      code: '200',
      zh: '港澳台商投资企业',
      en: 'Enterprise with Hong Kong, Macao or Taiwan investment',
      group: 'HMT_ENTERPRISE',
      ownership: 'NON_PUBLIC',
      ownershipBasis: 'JUDGEMENT',
    },
    {
      code: '300',
      zh: '外商投资企业',
      en: 'Foreign-invested enterprise',
      group: 'FOREIGN_ENTERPRISE',
      ownership: 'NON_PUBLIC',
      ownershipBasis: 'JUDGEMENT',
    },
    {
      code: '400',
      zh: '事业单位',
      en: 'Public institution',
      group: 'INSTITUTION',
      ownership: 'PUBLIC',
      ownershipBasis: 'NAME',
    },
    {
      code: '500',
      zh: '机关',
      en: 'Organ of party or state',
      group: 'ORGAN',
      ownership: 'PUBLIC',
      ownershipBasis: 'NAME',
    },
    {
      code: '600',
      zh: '个体经济组织',
      en: 'Self-employed business',
      group: 'SELF_EMPLOYED',
      ownership: 'NON_PUBLIC',
      ownershipBasis: 'JUDGEMENT',
    },
    {
      code: '700',
      zh: '民办非企业单位',
      en: 'Private non-enterprise unit',
      group: 'PRIVATE_NON_ENTERPRISE',
      ownership: 'NON_PUBLIC',
      ownershipBasis: 'JUDGEMENT',
    },
  ],
});

export type UnitCategory = CodeOf<typeof unitCategories>;

export const UNIT_CATEGORY_SYSTEM = 'UNION_2015';

export type UnitOwnership = (typeof unitCategories.items)[number]['ownership'];

export type UnitGroup = (typeof unitCategories.items)[number]['group'];
