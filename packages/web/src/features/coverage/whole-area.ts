import type { ChartValue } from '../../charts/chart-value.js';

/** The area of the page with its own value of the indicator shown. */
export interface WholeArea {
  name: string;
  value: ChartValue;
}
