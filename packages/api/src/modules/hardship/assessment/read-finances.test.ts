import { expect, it } from '@jest/globals';
import { Faults } from '../../../shared/faults.js';
import { readFinances } from './read-finances.js';

it('fills in what was not named', () => {
  const faults = new Faults();
  const read = readFinances(faults, { income: [{ kind: 'WAGE', yuan: ' 12000.5 ' }], spending: [], suddenLoss: null });
  expect(read.income).toEqual({
    WAGE: '12000.50',
    BUSINESS: '0.00',
    PROPERTY: '0.00',
    TRANSFER: '0.00',
    OTHER: '0.00',
  });
  expect(Object.values(read.spending)).toEqual(Array(5).fill('0.00'));
  expect(faults.found).toEqual([]);
});

it('tells of every wrong amount by its place, never by its value', () => {
  const faults = new Faults();
  readFinances(faults, {
    income: [
      { kind: 'WAGE', yuan: '-777' },
      { kind: 'WAGE', yuan: '1.234' },
    ],
    spending: [{ kind: 'ILLNESS', yuan: '一万' }],
    suddenLoss: '9e9',
  });
  expect(faults.found.map(({ path, code }) => [path, code])).toEqual([
    ['input.finances.income[0].yuan', 'NEGATIVE'],
    ['input.finances.income[1].kind', 'TWICE'],
    ['input.finances.income[1].yuan', 'AMOUNT'],
    ['input.finances.spending[0].yuan', 'AMOUNT'],
    ['input.finances.suddenLoss', 'AMOUNT'],
  ]);
  expect(JSON.stringify(faults.found)).not.toMatch(/777|1\.234|一万|9e9/);
});
