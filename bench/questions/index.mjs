import { q1, q1AtMonthEnd, q1New } from './q1.mjs';
import { q2, q2AtMonthEnd, q2New } from './q2.mjs';
import { q3, q3New } from './q3.mjs';
import { q4 } from './q4.mjs';
import { q5 } from './q5.mjs';
import { q6 } from './q6.mjs';
import { q7 } from './q7.mjs';
import { q8 } from './q8.mjs';

const list = [q1, q1New, q1AtMonthEnd, q2, q2New, q2AtMonthEnd, q3, q3New, q4, q5, q6, q7, q8];

/** The questions of the benchmark by key. */
export const questions = Object.fromEntries(list.map((question) => [question.key, question]));
