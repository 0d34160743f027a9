import { expect, it } from '@jest/globals';
import { CellFault } from './cell-fault.js';
import { phoneCell } from './phone-cell.js';

it.each([
  ['13812345678', '13812345678'],
  ['138 1234 5678', '13812345678'],
  ['138-1234-5678', '13812345678'],
  ['+86 13812345678', '13812345678'],
  ['8613812345678', '13812345678'],
  ['１３８12345678', '13812345678'],
  ['0539-8312345', '0539-8312345'],
  ['01065551234', '01065551234'],
])('%s: %s', (text, phone) => {
  expect(phoneCell.read(text)).toBe(phone);
});

it.each(['1381234567', '138123456789', '8312345', '无', '1.38E+10'])('refuses %s', (text) => {
  expect(phoneCell.read(text)).toBeInstanceOf(CellFault);
});
