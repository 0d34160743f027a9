import { cellKey } from '../cube/cube.js';
import type { AnswerRow } from './answer-row.js';

/** Rows are compared, cut and shared out only among those of the same period and source. */
export const amongOf = ({ at, period }: AnswerRow): string => `${period.code}${cellKey(['SOURCE'], at)}`;
