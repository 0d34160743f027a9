import { addMonths } from '../period/calendar.js';
import type { Period } from '../period/period.js';

/** Whether today lies within a period, so that part of it is still to come. */
export const isRunning = ({ startOn, endOn }: Period, today: string): boolean => startOn <= today && today < endOn;

/** The day so many months earlier that is as far into its period as today is. */
export const likeDay = (today: string, months: number): string => addMonths(today, -months);
