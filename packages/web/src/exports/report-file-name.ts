import type { Report } from './report.js';

const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;
const longestPart = 60;

/** `单位_报表名_期别_标记.xlsx`, e.g. `临沂市_建会率_2022_示例数据.xlsx`; characters that Windows refuses become `-`. */
export function reportFileName(
  report: Pick<Report, 'organization' | 'name' | 'period' | 'mark'>,
  extension: 'csv' | 'xlsx',
) {
  const parts = [report.organization, report.name, report.period, report.mark]
    .map(cleanPart)
    .filter((part) => part !== '');
  return `${parts.join('_')}.${extension}`;
}

function cleanPart(part: string): string {
  const clean = part
    .replace(forbidden, '-')
    .replace(/\.{2,}/g, '-')
    .trim();
  return [...clean].slice(0, longestPart).join('');
}
