import { lastOfMonth, monthIndex } from './calendar.js';
import type { Period } from './period.js';

/** Whole months that a range of months or days makes up, if it does: 2024年1月至9月. */
function monthsLabel({ code, startOn, endOn }: Period): { zh: string; en: string } | undefined {
  const namedByMonths = /^\d{4}-\d{2}(-\d{2})?\.\./.test(code);
  if (!namedByMonths || !startOn.endsWith('-01') || endOn !== lastOfMonth(monthIndex(endOn))) return undefined;
  const month = (date: string) => `${Number(date.slice(5, 7))}月`;
  const [from, to] = [startOn.slice(0, 7), endOn.slice(0, 7)];
  const first = `${startOn.slice(0, 4)}年${month(startOn)}`;
  if (from === to) return { zh: first, en: from };
  const sameYear = startOn.slice(0, 4) === endOn.slice(0, 4);
  return { zh: `${first}至${sameYear ? '' : `${endOn.slice(0, 4)}年`}${month(endOn)}`, en: `${from} to ${to}` };
}

/** How a period is called on screens: 2022年上半年 · H1 2022. */
export function periodLabel(period: Period): { zh: string; en: string } {
  const { code, grain } = period;
  if (code.includes('..')) {
    return monthsLabel(period) ?? { zh: code.replace('..', '至'), en: code.replace('..', ' to ') };
  }
  const [year, part, day] = code.split('-');
  if (grain === 'YEAR') return { zh: `${year}年`, en: `${year}` };
  if (grain === 'HALF_YEAR') return { zh: `${year}年${part === 'H1' ? '上' : '下'}半年`, en: `${part} ${year}` };
  if (grain === 'QUARTER')
    return { zh: `${year}年${'一二三四'[Number(part?.slice(1)) - 1]}季度`, en: `${part} ${year}` };
  if (grain === 'MONTH') return { zh: `${year}年${Number(part)}月`, en: code };
  return { zh: `${year}年${Number(part)}月${Number(day)}日`, en: code };
}
