import { statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import type { Locale } from '../../i18n/locale.js';
import { areaName } from '../../lib/area-name.js';
import { periodLabel } from './period-label.js';
import { reportName } from './report-name.js';
import { resultText } from './result-text.js';
import type { TableModel } from './table-model.js';
import type { AnsweredQuestion } from './use-statistics.js';

/** 临沂市 建会率 · 2022年 · 按地区、单位人数分组. */
export function resultTitle({ answer, question }: AnsweredQuestion, table: TableModel, locale: Locale): string {
  const indicators = [...new Set(table.columns.map((column) => column.indicator))];
  const groupings = question.by.map((dimension) => statisticsDimensions.get(dimension)[locale]);
  const parts = [
    `${areaName(answer.area, locale)} ${reportName(indicators, locale)}`,
    periodLabel(answer.periods, locale),
    ...(groupings.length > 0 ? [resultText[locale].by(groupings.join(locale === 'zh' ? '、' : ', '))] : []),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
