import { defineText } from '../../i18n/define-text.js';

export const bandText = defineText({
  zh: {
    band: '职工人数分组',
    established: '已建会单位',
    eligible: '应建会单位',
    total: '25人以上合计',
    empty: '各档都没有数据。',
    lowest: (band: string, value: string, established: string, eligible: string) =>
      `建会率最低的是${band}：${value}，${eligible}家应建会单位中${established}家已建会。`,
    full: (bands: string) => `${bands}已全部建会。`,
    allFull: '各档均已全部建会。',
    whole: (value: string) => `25人以上合计${value}。`,
    join: '、',
  },
  en: {
    band: 'Workers',
    established: 'Units with a union',
    eligible: 'Eligible units',
    total: 'Total, 25 or more',
    empty: 'No band has data. ',
    lowest: (band: string, value: string, established: string, eligible: string) =>
      `Lowest rate at ${band}: ${value}, ${established} of ${eligible} eligible units have a union. `,
    full: (bands: string) => `Complete at ${bands}. `,
    allFull: 'Every band is complete. ',
    whole: (value: string) => `25 or more in total: ${value}. `,
    join: ', ',
  },
});
