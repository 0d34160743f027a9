import { describe, expect, it } from '@jest/globals';
import { buildTableModel } from './build-table-model.js';
import { emptyQuestion } from './empty-question.js';
import { missingRows } from './missing-rows.js';
import type { AnswerRow } from './statistics-answer.js';
import { feixian, lanshan, sampleAnswer, sampleRow, sampleValue } from './testing/sample-answer.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';

const counted = (rows: AnswerRow[]) =>
  missingRows(
    buildTableModel(sampleAnswer(rows), { ...emptyQuestion, indicators: ['members'] }, sampleCatalogue, 'zh'),
  );

const rows = [
  sampleRow({ area: lanshan, members: sampleValue('1') }),
  sampleRow({ area: feixian, members: sampleValue(null) }),
];

describe('missingRows', () => {
  it('counts rows that a total does not cover', () => {
    expect(counted([...rows, sampleRow({ members: sampleValue('1') }, ['AREA'])])).toBe(1);
  });

  it('is silent without a total', () => {
    expect(counted(rows)).toBe(0);
  });
});
