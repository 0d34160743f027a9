import type { Context } from '../context.js';

const chinese = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The day in China, `2024-12-31`. */
export function today(context: Context): string {
  return chinese.format(context.now());
}
