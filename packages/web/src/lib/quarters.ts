import type { Locale } from '../i18n/locale.js';

/** The quarters that are over on a day, as the contract spells them, the latest first: 2026-Q3, 2026-Q2, … */
export function closedQuarters(day: string, count: number): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const running = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, index) => {
    const quarter = running - 1 - index;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}

const chinese = ['一', '二', '三', '四'];

/** 2026年第三季度 / Q3 2026. */
export function quarterName(quarter: string, locale: Locale): string {
  const [year, number = ''] = quarter.split('-Q');
  return locale === 'zh' ? `${year}年第${chinese[Number(number) - 1]}季度` : `Q${number} ${year}`;
}

/** The range of so many quarters that ends with one: 2024-Q4..2026-Q3. */
export function quartersTo(quarter: string, count: number): string {
  const [year = 0, number = 1] = quarter.split('-Q').map(Number);
  const first = year * 4 + number - 1 - (count - 1);
  return `${Math.floor(first / 4)}-Q${(first % 4) + 1}..${quarter}`;
}
