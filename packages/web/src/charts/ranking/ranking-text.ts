import { defineText } from '../../i18n/define-text.js';

export const rankingText = defineText({
  zh: {
    position: '位次',
    area: '地区',
    numerator: '分子',
    denominator: '分母',
    change: '同比',
    total: (name: string) => `${name}（合计）`,
    gap: (name: string) => `与${name}相差`,
    below: (name: string) => `低于${name}`,
    named: (area: string, value: string) => area + value,
    empty: '下级地区没有数据。',
    equal: (count: number, measure: string, value: string) => `${count}个下级地区的${measure}均为${value}。`,
    single: (area: string, measure: string, value: string) => `只有${area}有数据，${measure}为${value}。`,
    summary: (s: RankingSummary) =>
      `${s.count}个下级地区中，${s.measure}最高的是${s.highest}，最低的是${s.lowest}，相差${s.gap}。`,
    belowCount: (count: number, name: string, value: string) =>
      count === 0 ? `没有地区低于${name}的${value}。` : `${count}个低于${name}的${value}。`,
    alike: '各地区几乎没有差别。',
    missing: (count: number) => `${count}个没有数据。`,
  },
  en: {
    position: 'Rank',
    area: 'Area',
    numerator: 'Numerator',
    denominator: 'Denominator',
    change: 'Year on year',
    total: (name: string) => `${name} (total)`,
    gap: (name: string) => `Against ${name}`,
    below: (name: string) => `Below ${name}`,
    named: (area: string, value: string) => `${area} (${value})`,
    empty: 'The areas below have no data. ',
    equal: (count: number, measure: string, value: string) => `${measure}: all ${count} areas stand at ${value}. `,
    single: (area: string, measure: string, value: string) => `Only ${area} has data; ${measure}: ${value}. `,
    summary: (s: RankingSummary) =>
      `${s.measure}, ${s.count} areas: highest in ${s.highest}, lowest in ${s.lowest}, ${s.gap} apart. `,
    belowCount: (count: number, name: string, value: string) =>
      count === 0 ? `None is below ${name} at ${value}. ` : `${count} below ${name} at ${value}. `,
    alike: 'They hardly differ. ',
    missing: (count: number) => `${count} without data. `,
  },
});

export interface RankingSummary {
  count: number;
  measure: string;
  highest: string;
  lowest: string;
  gap: string;
}
