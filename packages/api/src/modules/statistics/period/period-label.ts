import type { Period } from './period.js';

/** How a period is called on screens: 2022年上半年 · H1 2022. */
export function periodLabel(period: Period): { zh: string; en: string } {
  const { code, grain } = period;
  if (code.includes('..')) return { zh: code.replace('..', '至'), en: code.replace('..', ' to ') };
  const [year, part, day] = code.split('-');
  if (grain === 'YEAR') return { zh: `${year}年`, en: `${year}` };
  if (grain === 'HALF_YEAR') return { zh: `${year}年${part === 'H1' ? '上' : '下'}半年`, en: `${part} ${year}` };
  if (grain === 'QUARTER')
    return { zh: `${year}年${'一二三四'[Number(part?.slice(1)) - 1]}季度`, en: `${part} ${year}` };
  if (grain === 'MONTH') return { zh: `${year}年${Number(part)}月`, en: code };
  return { zh: `${year}年${Number(part)}月${Number(day)}日`, en: code };
}
