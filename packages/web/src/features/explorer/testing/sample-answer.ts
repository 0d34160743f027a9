import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { AnswerRow, StatisticsAnswer, ValueAnswer } from '../statistics-answer.js';

export const lanshan = { code: '371302', name: '兰山区', shortName: '兰山', romanisedName: 'Lanshan' };
export const feixian = { code: '371325', name: '费县', shortName: '费县', romanisedName: 'Fei' };
export const pingyi = { code: '371326', name: '平邑县', shortName: '平邑', romanisedName: 'Pingyi' };

export const year2021 = { code: '2021', label: '2021年', labelEn: '2021', startOn: '2021-01-01', endOn: '2021-12-31' };
export const year2022 = { code: '2022', label: '2022年', labelEn: '2022', startOn: '2022-01-01', endOn: '2022-12-31' };

/** A value object; `value` null stands for a missing one. */
export function sampleValue(value: string | null, more: Partial<ValueAnswer> = {}): ValueAnswer {
  return {
    value,
    numerator: null,
    denominator: null,
    status: value === null ? 'MISSING' : 'NORMAL',
    formatted: value,
    source: null,
    provenance: 'REPORTED',
    note: null,
    noteEn: null,
    definition: { version: 1 },
    ...more,
  };
}

/** A row of an answer; `totalOver` marks it as a total. */
export function sampleRow(fields: Record<string, unknown>, totalOver: StatisticsDimension[] = []): AnswerRow {
  return { key: JSON.stringify(fields), isTotal: totalOver.length > 0, isUnallotted: false, totalOver, ...fields };
}

export function sampleAnswer(rows: AnswerRow[]): StatisticsAnswer {
  return {
    area: { code: '371300', name: '临沂市', shortName: '临沂', romanisedName: 'Linyi' },
    periods: [year2022],
    rows,
    freshness: { recordedThrough: '2023-01-20T08:00:00Z', dataThrough: '2022-12-31' },
    completeness: { reported: 12, expected: 12, stockDate: '2022-12-31' },
    cost: 2,
  };
}
