import type { Locale } from '../../i18n/locale.js';
import { countUnitLabel } from '../../lib/count-unit-label.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { indicatorName } from '../../widgets/catalogue/indicator-name.js';
import { type PeriodShift, periodShifts } from './period-shifts.js';
import { resultText } from './result-text.js';
import type { ColumnRole, HeaderStep } from './table-model.js';

export interface LabelContext {
  locale: Locale;
  shift: PeriodShift | null;
}

/** 会员人数（人） / Members; a rate's own numbers carry their percent sign. */
export function headerLabel(step: HeaderStep, context: LabelContext): string {
  if (step.kind === 'MEMBER') return step.member[context.locale];
  if (step.kind === 'ROLE') return roleLabel(step.role, step.indicator, context);
  const name = indicatorName(step.indicator, context.locale);
  const unit = unitOf(step.indicator, context);
  if (!unit) return name;
  return context.locale === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`;
}

function unitOf(indicator: CatalogueIndicator, { locale }: LabelContext): string {
  if (indicator.unit === 'PERCENT') return '';
  return countUnitLabel(indicator.countUnit, locale);
}

function roleLabel(role: ColumnRole, indicator: CatalogueIndicator, { locale, shift }: LabelContext): string {
  const text = resultText[locale];
  switch (role) {
    case 'VALUE':
      return shift ? text.thisPeriod : text.rate;
    case 'NUMERATOR':
      return text.numerator;
    case 'DENOMINATOR':
      return text.denominator;
    case 'EARLIER':
      return shift ? periodShifts.get(shift)[locale] : '';
    case 'CHANGE':
      return indicator.unit === 'PERCENT' ? text.changePoints : text.change;
    case 'CHANGE_RATE':
      return text.changeRate;
  }
}
