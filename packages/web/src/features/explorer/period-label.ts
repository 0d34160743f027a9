import type { Locale } from '../../i18n/locale.js';
import type { PeriodAnswer } from './statistics-answer.js';

/** 2022年 / 2019年至2022年, in the words of the answer. */
export function periodLabel(periods: readonly PeriodAnswer[], locale: Locale): string {
  return joined(periods, (period) => (locale === 'zh' ? period.label : period.labelEn), locale);
}

/** 2022 / 2019-H1至2022-H2, short enough for a file name. */
export function periodCodes(periods: readonly PeriodAnswer[], locale: Locale): string {
  return joined(periods, (period) => period.code, locale);
}

function joined(periods: readonly PeriodAnswer[], textOf: (period: PeriodAnswer) => string, locale: Locale): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return '';
  if (first === last) return textOf(first);
  return `${textOf(first)}${locale === 'zh' ? '至' : '–'}${textOf(last)}`;
}
