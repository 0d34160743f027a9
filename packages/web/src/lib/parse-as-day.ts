import { createParser } from 'nuqs';

const isDay = (text: string): boolean => {
  const moment = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
};

/** A day of the calendar in the address, such as 2026-11-22; null for what is none. */
export const parseAsDay = createParser({ parse: (text) => (isDay(text) ? text : null), serialize: (day) => day });
