import { countsOverSpan } from '../catalogue/indicator-dimensions.js';
import type { Indicator } from '../define-indicator.js';
import type { PeriodWindow } from '../period/window-period.js';
import { monthsBack, type ShiftArgs } from './shift.js';

/** Which time of a row is meant: its period moved back by months, and the span that flows are counted over. */
export interface TimeFrame {
  months: number;
  window: PeriodWindow;
}

/** Arguments of an indicator's field. */
export interface IndicatorArgs extends ShiftArgs {
  window: PeriodWindow;
}

/** The time that the arguments of an indicator's field name; of stocks, whatever the window, their period itself. */
export const timeFrame = (indicator: Indicator, args: IndicatorArgs): TimeFrame => ({
  months: monthsBack(args),
  window: countsOverSpan(indicator) ? args.window : 'PERIOD',
});

/** The same time so many months earlier. */
export const earlier = (frame: TimeFrame, months: number): TimeFrame => ({ ...frame, months: frame.months + months });
