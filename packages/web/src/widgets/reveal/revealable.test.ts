import { expect, it } from '@jest/globals';
import type { MaskedValue } from '../masked-text/masked-value.js';
import { placeOf, type RevealableField, rowsHaving } from './revealable.js';

const masked: MaskedValue = { masked: '王**', fieldClass: 'P2', access: 'MASKED', revealedUntil: null };
const field = (code: RevealableField['code'], value: MaskedValue | null): RevealableField => ({
  code,
  label: code,
  value,
});

it('finds what stands so in each row, and leaves out rows without any', () => {
  const rows = [
    { id: '1', fields: [field('NAME', masked), field('PHONE', null)] },
    { id: '2', fields: [field('NAME', { ...masked, access: 'REVEALED' })] },
  ];
  expect(rowsHaving(rows, 'MASKED')).toEqual([{ id: '1', fields: [field('NAME', masked)] }]);
  expect(rowsHaving(rows, 'NOT_PERMITTED')).toEqual([]);
  expect(placeOf(rows[1]!, rows[1]!.fields[0]!)).toBe('2 NAME');
});
