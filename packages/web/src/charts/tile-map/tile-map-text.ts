import { defineText } from '../../i18n/define-text.js';

export const tileMapText = defineText({
  zh: {
    label: (measure: string) => `方块图：${measure}。方向键移动，回车进入`,
    note: '每个方块代表一个地区，只示意大致方位，不表示面积和界线。',
    unplacedNote: '按区划代码排列，不表示方位。',
    noData: '无数据',
    legend: '图例',
    to: (from: string, to: string) => `${from}–${to}`,
    empty: '下级地区没有数据。',
    all: (value: string) => `各地区均为${value}。`,
    alike: (range: string) => `各地区都在${range}之间，相差不足0.5个百分点，几乎没有差别，不分档着色。`,
    single: (name: string, value: string) => `只有${name}有数据：${value}。`,
    top: (range: string, names: string) => `最高一档（${range}）：${names}；`,
    bottom: (range: string, names: string) => `最低一档（${range}）：${names}。`,
    missing: (names: string) => `无数据：${names}。`,
    more: (names: string, count: number) => `${names}等${count}个`,
    join: '、',
  },
  en: {
    label: (measure: string) => `Tile map: ${measure}. Arrow keys move, Enter opens`,
    note: 'One square an area, placed roughly; neither size nor borders are shown.',
    unplacedNote: 'In the order of codes; position has no meaning.',
    noData: 'No data',
    legend: 'Legend',
    to: (from: string, to: string) => `${from}–${to}`,
    empty: 'The areas below have no data. ',
    all: (value: string) => `All areas stand at ${value}. `,
    alike: (range: string) =>
      `All areas lie within ${range}, less than half a percentage point apart: they hardly differ and share one tone. `,
    single: (name: string, value: string) => `Only ${name} has data: ${value}. `,
    top: (range: string, names: string) => `Highest class (${range}): ${names}. `,
    bottom: (range: string, names: string) => `Lowest class (${range}): ${names}. `,
    missing: (names: string) => `No data: ${names}. `,
    more: (names: string, count: number) => `${names} and others, ${count} in all`,
    join: ', ',
  },
});
