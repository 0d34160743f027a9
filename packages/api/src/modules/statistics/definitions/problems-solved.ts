import { defineIndicator, termOf } from '../define-indicator.js';
import { solvedProblemsFact } from '../facts/solved-problems.fact.js';

export const problemsSolved = defineIndicator({
  key: 'PROBLEMS_SOLVED',
  field: 'problemsSolved',
  zh: '办结问题',
  en: 'Problems solved',
  group: 'HARDSHIP',
  unit: 'COUNT',
  countUnit: 'CASE_TIME',
  decimals: 0,
  numerator: termOf(solvedProblemsFact, 'problemsSolved'),
  definition: {
    version: 1,
    formulaZh: '期内办结的困难职工家庭问题件次',
    formulaEn: 'problems of households in hardship solved within the period',
    caveatZh: '少于5的不公布，并隐去能推算出它的数；只按整季度公布。',
    caveatEn: 'Counts below 5 are withheld, with what would tell them; released for whole quarters only.',
    source: 'domain.md §2.9 problemsSolved',
  },
});
