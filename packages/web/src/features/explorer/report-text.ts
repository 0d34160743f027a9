import { defineText } from '../../i18n/define-text.js';

/** The words of exported files. */
export const reportText = defineText({
  zh: {
    subtitle: (area: string, period: string) => `统计范围：${area}　　期别：${period}`,
    area: (name: string, code: string) => `地区：${name}（${code}）`,
    period: (label: string, start: string, end: string) => `期别：${label}（${start} 至 ${end}）`,
    knownOn: (date: string) => `按${date}已知的数据`,
    filter: (dimension: string, values: string) => `筛选：${dimension}为${values}`,
    definition: (name: string, version: number, formula: string) => `口径：${name}（第${version}版）＝${formula}`,
    caveat: (caveat: string) => `说明：${caveat}`,
    sources: (names: string) => `数据来源：${names}`,
    completeness: (reported: string, expected: string) => `最近一轮上报：应报 ${expected} 个工会，已报 ${reported} 个`,
    freshness: (date: string) => `数据审定至：${date}`,
    marks: (list: string) => `标记：${list}`,
    mark: (sign: string, meaning: string) => `${sign} ${meaning}`,
    synthetic: '示例数据：表中数值为演示而生成，不代表真实情况',
    note: (note: string) => `注：${note}`,
    askedAt: (time: string) => `查询时间：${time}`,
    platform: '由工图 Uniongraph 生成',
    separator: '；',
    listSeparator: '、',
    marksColumn: '标记',
  },
  en: {
    subtitle: (area: string, period: string) => `Scope: ${area}    Period: ${period}`,
    area: (name: string, code: string) => `Area: ${name} (${code})`,
    period: (label: string, start: string, end: string) => `Period: ${label} (${start} to ${end})`,
    knownOn: (date: string) => `As known on ${date}`,
    filter: (dimension: string, values: string) => `Filter: ${dimension} is ${values}`,
    definition: (name: string, version: number, formula: string) =>
      `Definition: ${name} (version ${version}) = ${formula}`,
    caveat: (caveat: string) => `Note: ${caveat}`,
    sources: (names: string) => `Source of data: ${names}`,
    completeness: (reported: string, expected: string) =>
      `Latest round: ${reported} of ${expected} unions have reported`,
    freshness: (date: string) => `Data finalised to: ${date}`,
    marks: (list: string) => `Marks: ${list}`,
    mark: (sign: string, meaning: string) => `${sign} ${meaning}`,
    synthetic: 'Sample data: the values were generated for demonstration and say nothing about the real world',
    note: (note: string) => `Note: ${note}`,
    askedAt: (time: string) => `Asked at: ${time}`,
    platform: 'Made with Uniongraph · 工图',
    separator: '; ',
    listSeparator: ', ',
    marksColumn: 'Marks',
  },
});
