import { statisticsLimits } from '../../../limits/statistics-limits.js';
import type { Faults } from '../../../shared/faults.js';
import { firstGrouping, type Question } from './question.js';

/** Adds the faults of `first` and `rest`. */
export function checkFirst({ by, first, rest }: Pick<Question, 'by' | 'first' | 'rest'>, faults: Faults): void {
  if (first === null) {
    if (rest)
      faults.add(
        'rest',
        'REST_WITHOUT_FIRST',
        '余项须与 first 同用。',
        'The rest needs `first`.',
        `first: 1..${statisticsLimits.first}`,
      );
    return;
  }
  if (first < 1 || first > statisticsLimits.first)
    faults.add(
      'first',
      'FIRST_OUT_OF_RANGE',
      `应为1至${statisticsLimits.first}，现为${first}。`,
      `It must be from 1 to ${statisticsLimits.first}; here it is ${first}.`,
      `1..${statisticsLimits.first}`,
    );
  const grouping = firstGrouping({ by });
  if (!grouping)
    faults.add(
      'first',
      'FIRST_WITHOUT_GROUPING',
      '须按 PERIOD 以外的维度分组，才能取最前的几个。',
      'Rows must be grouped by a dimension other than PERIOD, whose members are then counted.',
      'by: [AREA]',
    );
  else if (grouping === 'SOURCE')
    faults.add(
      'first',
      'FIRST_OF_SOURCES',
      '来源不能互比、相加：请把 SOURCE 放在其他维度之后。',
      'Sources are neither ranked nor added up: put SOURCE after another dimension.',
      'by: [AREA, SOURCE]',
    );
}
