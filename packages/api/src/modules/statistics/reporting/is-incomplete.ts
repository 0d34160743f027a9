import type { TermReporting } from './term-reporting.js';

/** Whether some who should have reported did not. */
export const isIncomplete = ({ reported, expected }: Pick<TermReporting, 'reported' | 'expected'>): boolean =>
  reported !== null && expected !== null && reported < expected;
