import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { observe } from '../answer/observation.js';
import type { Indicator } from '../define-indicator.js';
import type { PeriodWindow } from '../period/window-period.js';
import { type PresentedValue, presentObservation } from '../present/present-observation.js';
import type { PresentedRow } from '../present/present-row.js';
import type { PeriodShift } from '../question/shift.js';
import { timeFrame } from '../question/time-frame.js';
import { IndicatorWindowName, PeriodShiftName } from '../types/enums.js';
import { IndicatorValueType } from '../types/indicator-value.type.js';
import { StatisticsRowType } from '../types/statistics-row.type.js';

/** Answers indicators as fields of a row. */
@Resolver(() => StatisticsRowType)
export class StatisticsRowFields {}

const describe = (indicator: Indicator) =>
  `${indicator.zh}。${indicator.definition.formulaZh}。${indicator.definition.caveatZh}\n${indicator.en}: ${indicator.definition.formulaEn}. ${indicator.definition.caveatEn}`;

/** Declares one indicator field as the decorators would, were it written out as a method. */
export function addIndicatorField(indicator: Indicator): void {
  const prototype = StatisticsRowFields.prototype;
  const value = (
    { answer, row }: PresentedRow,
    shift: PeriodShift | null,
    shiftBy: number,
    window: PeriodWindow,
  ): PresentedValue =>
    presentObservation(answer, observe(answer, indicator, row, timeFrame(indicator, { shift, shiftBy, window })));
  const descriptor = { value, writable: true, enumerable: false, configurable: true };
  Object.defineProperty(prototype, indicator.field, descriptor);
  Root()(prototype, indicator.field, 0);
  Arg('shift', () => PeriodShiftName, {
    nullable: true,
    description: '取更早时期的值，如上年同期。\nThe value of an earlier period, such as a year before.',
  })(prototype, indicator.field, 1);
  Arg('shiftBy', () => Int, {
    defaultValue: 1,
    description: '前推几个 shift 单位，1至60。\nHow many units of `shift` earlier, from 1 to 60.',
  })(prototype, indicator.field, 2);
  Arg('window', () => IndicatorWindowName, {
    defaultValue: IndicatorWindowName.PERIOD,
    description:
      '时期数的累计或移动窗口；时点数不受影响。\nWindow of flows, cumulated or moving; it changes nothing about stocks.',
  })(prototype, indicator.field, 3);
  FieldResolver(() => IndicatorValueType, { description: describe(indicator) })(prototype, indicator.field, descriptor);
}
