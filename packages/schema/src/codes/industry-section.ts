import { type CodeOf, defineCodeList } from './code-list.js';

/**
 * Sections A–T. `firstDivision`–`lastDivision` are the two-digit divisions (大类) within the section.
 * `form2015` is the number of the nearest section in the 2015 union form, which followed the 2002 order; the 2002
 * sections differ in content (社会保障 has since moved from Q to S), so old rows are mapped and never re-coded in place.
 */
export const industrySections = defineCodeList({
  name: 'IndustrySection',
  zh: '国民经济行业门类',
  en: 'Industry section',
  source: 'GB/T 4754-2017',
  items: [
    {
      code: 'A',
      zh: '农、林、牧、渔业',
      en: 'Agriculture, forestry, animal husbandry and fishery',
      firstDivision: 1,
      lastDivision: 5,
      form2015: '01',
    },
    { code: 'B', zh: '采矿业', en: 'Mining', firstDivision: 6, lastDivision: 12, form2015: '02' },
    { code: 'C', zh: '制造业', en: 'Manufacturing', firstDivision: 13, lastDivision: 43, form2015: '03' },
    {
      code: 'D',
      zh: '电力、热力、燃气及水生产和供应业',
      en: 'Production and supply of electricity, heat, gas and water',
      firstDivision: 44,
      lastDivision: 46,
      form2015: '04',
    },
    { code: 'E', zh: '建筑业', en: 'Construction', firstDivision: 47, lastDivision: 50, form2015: '05' },
    {
      code: 'F',
      zh: '批发和零售业',
      en: 'Wholesale and retail trade',
      firstDivision: 51,
      lastDivision: 52,
      form2015: '08',
    },
    {
      code: 'G',
      zh: '交通运输、仓储和邮政业',
      en: 'Transport, storage and post',
      firstDivision: 53,
      lastDivision: 60,
      form2015: '06',
    },
    {
      code: 'H',
      zh: '住宿和餐饮业',
      en: 'Accommodation and catering',
      firstDivision: 61,
      lastDivision: 62,
      form2015: '09',
    },
    {
      code: 'I',
      zh: '信息传输、软件和信息技术服务业',
      en: 'Information transmission, software and information technology services',
      firstDivision: 63,
      lastDivision: 65,
      form2015: '07',
    },
    { code: 'J', zh: '金融业', en: 'Finance', firstDivision: 66, lastDivision: 69, form2015: '10' },
    { code: 'K', zh: '房地产业', en: 'Real estate', firstDivision: 70, lastDivision: 70, form2015: '11' },
    {
      code: 'L',
      zh: '租赁和商务服务业',
      en: 'Leasing and business services',
      firstDivision: 71,
      lastDivision: 72,
      form2015: '12',
    },
    {
      code: 'M',
      zh: '科学研究和技术服务业',
      en: 'Scientific research and technical services',
      firstDivision: 73,
      lastDivision: 75,
      form2015: '13',
    },
    {
      code: 'N',
      zh: '水利、环境和公共设施管理业',
      en: 'Water conservancy, environment and public facilities management',
      firstDivision: 76,
      lastDivision: 79,
      form2015: '14',
    },
    {
      code: 'O',
      zh: '居民服务、修理和其他服务业',
      en: 'Services to households, repair and other services',
      firstDivision: 80,
      lastDivision: 82,
      form2015: '15',
    },
    { code: 'P', zh: '教育', en: 'Education', firstDivision: 83, lastDivision: 83, form2015: '16' },
    {
      code: 'Q',
      zh: '卫生和社会工作',
      en: 'Health and social work',
      firstDivision: 84,
      lastDivision: 85,
      form2015: '17',
    },
    {
      code: 'R',
      zh: '文化、体育和娱乐业',
      en: 'Culture, sports and entertainment',
      firstDivision: 86,
      lastDivision: 90,
      form2015: '18',
    },
    {
      code: 'S',
      zh: '公共管理、社会保障和社会组织',
      en: 'Public management, social security and social organisations',
      firstDivision: 91,
      lastDivision: 96,
      form2015: '19',
    },
    {
      code: 'T',
      zh: '国际组织',
      en: 'International organisations',
      firstDivision: 97,
      lastDivision: 97,
      form2015: '20',
    },
  ],
});

export type IndustrySection = CodeOf<typeof industrySections>;

/** Section of a two-digit division (大类) of GB/T 4754-2017; undefined outside 01–97. */
export function industrySectionOf(division: number): IndustrySection | undefined {
  return industrySections.items.find((item) => division >= item.firstDivision && division <= item.lastDivision)?.code;
}
