import { expect, it } from '@jest/globals';
import { emptyFinances, financesInput, financesOfLines, isBlank } from './finances-draft.js';

it('sends every component in its place, blank as zero, typed as it was', () => {
  const draft = emptyFinances();
  expect(isBlank(draft)).toBe(true);
  draft.income.TRANSFER = ' 1200.50 ';
  draft.spending.ILLNESS = '一万';
  expect(isBlank(draft)).toBe(false);
  const input = financesInput(draft);
  expect(input.income[3]).toEqual({ kind: 'TRANSFER', yuan: '1200.50' });
  expect(input.income[0]).toEqual({ kind: 'WAGE', yuan: '0' });
  expect(input.spending[0]).toEqual({ kind: 'ILLNESS', yuan: '一万' });
  expect(input.suddenLoss).toBeNull();
});

it('takes up the amounts of an assessment', () => {
  const draft = financesOfLines([
    { kind: 'INCOME', component: '工资性收入', yuan: '24000.00' },
    { kind: 'INCOME_TOTAL', component: null, yuan: '24000.00' },
    { kind: 'SPENDING', component: '因病支出', yuan: '18000.00' },
    { kind: 'SUDDEN_LOSS', component: null, yuan: '500.00' },
  ]);
  expect(draft.income.WAGE).toBe('24000.00');
  expect(draft.spending.ILLNESS).toBe('18000.00');
  expect(draft.spending.OTHER).toBe('');
  expect(draft.suddenLoss).toBe('500.00');
});
