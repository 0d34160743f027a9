import { describe, expect, it } from '@jest/globals';
import { findDivision } from '@uniongraph/schema/data/divisions';
import { indicators } from '../../modules/statistics/definitions/index.js';
import { publishedFigureRows, sourceDocumentRows } from './published-rows.js';

const meant = (area: string, indicator: string, end: string) =>
  publishedFigureRows
    .filter((row) => row.area_code === area && row.indicator_key === indicator && row.period_end === end)
    .map((row) => Math.round(Number(row.value) * row.scale * 1e6) / 1e6);

describe('published figures', () => {
  it('hold the headline figures of Linyi and Baoji', () => {
    expect(meant('371300', 'ORG_COUNT', '2022-12-31')).toEqual([10_998]);
    expect(meant('371300', 'MEMBERS', '2022-12-31')).toEqual([856_000]);
    expect(meant('371300', 'UNIT_EST_RATE_50P', '2022-12-31')).toEqual([100]);
    expect(meant('371300', 'UNIT_EST_RATE_25P', '2022-12-31')).toEqual([93]);
    expect(meant('610300', 'COVERED_UNITS', '2021-05-31')).toEqual([11_900]);
    expect(meant('610300', 'MEMBERS', '2021-05-31')).toEqual([867_000]);
  });

  it('name divisions and documents that exist, and every document has a figure', () => {
    for (const row of publishedFigureRows) expect(findDivision(row.area_code)).toBeDefined();
    const used = new Set(publishedFigureRows.map((row) => row.source_document_id));
    expect([...used].sort((a, b) => a - b)).toEqual(sourceDocumentRows.map((row) => row.id));
  });

  it('stand beside indicators that are defined', () => {
    const keys: string[] = indicators.map((indicator) => indicator.key);
    const named = publishedFigureRows.flatMap((row) => row.indicator_key ?? []);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('say how they were computed when nobody printed them', () => {
    const silent = publishedFigureRows.filter((row) => row.provenance === 'DERIVED' && row.note === null);
    expect(silent).toEqual([]);
  });

  it('give an indicator at most one exact figure for an area and day', () => {
    const keys = publishedFigureRows
      .filter((row) => row.indicator_key !== null && row.qualifier === 'EXACT')
      .map((row) => `${row.area_code} ${row.indicator_key} ${row.period_end}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('quote words no longer than a figure', () => {
    expect(publishedFigureRows.filter((row) => row.original_text.length > 24)).toEqual([]);
  });

  it('balance where the sources do, and miss by 22 in Gansu', () => {
    const value = (measure: string, area: string) =>
      Number(publishedFigureRows.find((row) => row.measure_code === measure && row.area_code === area)!.value);
    const parts = ['hardshipLifted', 'hardshipLeftOtherwise', 'hardshipSafetyNet'].map((key) => value(key, '100000'));
    expect(Math.round(parts.reduce((a, b) => a + b) * 100)).toBe(54_987);
    const gansu = ['Severe', 'Relative', 'Sudden'].map((key) => value(`activeHouseholds${key}`, '620000'));
    expect(value('activeHouseholds', '620000') - gansu.reduce((a, b) => a + b)).toBe(22);
  });
});
