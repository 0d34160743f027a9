import { expect, it } from '@jest/globals';
import { CellFault } from './cell-fault.js';
import { personIdCell } from './person-id-cell.js';

it.each([
  ['11010519491231002X', '11010519491231002X'],
  ['11010519491231002x', '11010519491231002X'],
  ['１１０１０５19491231002X', '11010519491231002X'],
])('%s: %s', (text, number) => {
  expect(personIdCell.read(text)).toBe(number);
});

it.each(['110105194912310021', '11010519491331002X', '3.71399E+17', '110105'])(
  'refuses %s without repeating it',
  (text) => {
    const fault = personIdCell.read(text) as CellFault;
    expect(fault).toBeInstanceOf(CellFault);
    expect(fault.args.join()).not.toContain(text.slice(0, 8));
  },
);
