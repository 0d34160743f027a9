import { describe, expect, it } from '@jest/globals';
import { assessHousehold } from './assess-household.js';
import type { Finances } from './finances.js';

const nothing: Finances = {
  income: { WAGE: '0', BUSINESS: '0', PROPERTY: '0', TRANSFER: '0', OTHER: '0' },
  spending: { ILLNESS: '0', DISABILITY: '0', SCHOOLING: '0', HOUSING: '0', OTHER: '0' },
  suddenLoss: null,
};
const earning = (wage: string, illness = '0', suddenLoss: string | null = null): Finances => ({
  ...nothing,
  income: { ...nothing.income, WAGE: wage },
  spending: { ...nothing.spending, ILLNESS: illness },
  suddenLoss,
});
const lineOf = (finances: Finances, kind: string) =>
  assessHousehold(finances, 3, '800').lines.find((line) => line.kind === kind)?.yuan;

describe('the formula', () => {
  // Three people, 800 yuan a head and month: 28,800 a year is the line, 57,600 twice the line.
  it.each([
    ['28799.99', 'SEVERE'],
    ['28800', 'RELATIVE'],
    ['57599.99', 'RELATIVE'],
    ['57600', null],
  ])('of an income of %s a year makes %s', (wage, category) => {
    expect(assessHousehold(earning(wage), 3, '800').category).toBe(category);
  });

  it('takes unavoidable expenditure off, below zero too', () => {
    expect(assessHousehold(earning('60000', '40000'), 3, '800').category).toBe('SEVERE');
    expect(lineOf(earning('10000', '40000'), 'DISPOSABLE')).toBe('-30000.00');
    expect(lineOf(earning('10000', '40000'), 'PER_HEAD_MONTH')).toBe('-833.33');
  });

  it('knows sudden hardship by a loss beyond four fifths of the income', () => {
    expect(assessHousehold(earning('100000', '0', '80000'), 3, '800').category).toBeNull();
    expect(assessHousehold(earning('100000', '0', '80000.01'), 3, '800').category).toBe('SUDDEN');
    expect(assessHousehold(earning('20000', '0', '80000'), 3, '800').category).toBe('SEVERE');
  });

  it('decides on exact amounts, whatever is shown rounded', () => {
    // 7 people: the line is 67,200; a fen less is 799.9999 a head, shown as 800.00.
    const { category, lines } = assessHousehold(earning('67199.99'), 7, '800');
    expect(category).toBe('SEVERE');
    expect(lines.find(({ kind }) => kind === 'PER_HEAD_MONTH')?.yuan).toBe('800.00');
  });
});

it('explains itself line by line', () => {
  const { lines } = assessHousehold(earning('30000', '1200.5', '100'), 3, '800');
  expect(lines.map(({ kind, component, yuan }) => [kind, component, yuan])).toEqual([
    ['INCOME', 'WAGE', '30000.00'],
    ['INCOME', 'BUSINESS', '0.00'],
    ['INCOME', 'PROPERTY', '0.00'],
    ['INCOME', 'TRANSFER', '0.00'],
    ['INCOME', 'OTHER', '0.00'],
    ['INCOME_TOTAL', null, '30000.00'],
    ['SPENDING', 'ILLNESS', '1200.50'],
    ['SPENDING', 'DISABILITY', '0.00'],
    ['SPENDING', 'SCHOOLING', '0.00'],
    ['SPENDING', 'HOUSING', '0.00'],
    ['SPENDING', 'OTHER', '0.00'],
    ['SPENDING_TOTAL', null, '1200.50'],
    ['DISPOSABLE', null, '28799.50'],
    ['PER_HEAD_MONTH', null, '799.99'],
    ['DIBAO_LINE', null, '800.00'],
    ['DOUBLE_DIBAO_LINE', null, '1600.00'],
    ['SUDDEN_LOSS', null, '100.00'],
  ]);
});
