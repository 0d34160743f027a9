import { expect, it } from '@jest/globals';
import { datedBreaks } from './dated-breaks.js';
import type { DatedDefinition } from './dated-definition.js';

const version = (number: number, validTo: string | null): DatedDefinition => ({
  version: number,
  validTo,
  formula: `式${number}`,
  formulaEn: `formula ${number}`,
  caveat: '',
  caveatEn: '',
  source: '',
});
const definitions = new Map([['MEMBERS', [version(1, '2021-01-01'), version(2, '2023-07-01'), version(3, null)]]]);
const recorded = (effectiveOn: string) => ({ indicatorKey: 'MEMBERS', effectiveOn, note: '注', noteEn: 'Note' });

it('names the definitions before and after, recorded as a break or not', () => {
  const found = datedBreaks([recorded('2022-01-01'), recorded('2021-01-01')], definitions);
  expect(
    found.map(({ effectiveOn, note, before, after }) => [effectiveOn, note, before?.version, after?.version]),
  ).toEqual([
    ['2021-01-01', '注', 1, 2],
    ['2022-01-01', '注', undefined, undefined],
    ['2023-07-01', '自2023-07-01起改变口径：此前为式2，此后为式3。', 2, 3],
  ]);
  expect(found[2]?.noteEn).toBe('Defined anew from 2023-07-01: before formula 2, then formula 3.');
});

it('knows no definitions of an indicator that is none', () => {
  const found = datedBreaks([{ ...recorded('2022-01-01'), indicatorKey: 'GONE' }], new Map());
  expect(found).toMatchObject([{ note: '注', before: null, after: null }]);
});
