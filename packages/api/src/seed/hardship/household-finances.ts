import type { HardshipCategory } from '@uniongraph/schema/codes/hardship-category';
import type { Finances } from '../../modules/hardship/assessment/finances.js';
import type { RandomStream } from '../random/random-stream.js';
import { dibaoYuan } from './dibao-rows.js';

/** What is left a head and month, in hundredths of the dibao line; sudden hardship strikes households that had enough. */
const spans: Readonly<Record<HardshipCategory, readonly [number, number]>> = {
  SEVERE: [35, 95],
  RELATIVE: [102, 195],
  SUDDEN: [210, 320],
};

/** Incomes and spending of a household that the formula puts into a category. */
export function householdFinances(
  stream: RandomStream,
  category: HardshipCategory,
  persons: number,
  year: number,
): Finances {
  const share = stream.between(...spans[category]);
  const left = Math.floor((Number(dibaoYuan(year)) * share * persons * 12) / 100);
  const illness = stream.between(2, 30) * 500;
  const schooling = stream.between(0, 8) * 500;
  const earned = left + illness + schooling;
  const transfer = Math.floor(earned / 10);
  const yuan = (amount: number) => `${amount}.00`;
  return {
    income: {
      WAGE: yuan(earned - transfer),
      BUSINESS: '0.00',
      PROPERTY: '0.00',
      TRANSFER: yuan(transfer),
      OTHER: '0.00',
    },
    spending: {
      ILLNESS: yuan(illness),
      DISABILITY: '0.00',
      SCHOOLING: yuan(schooling),
      HOUSING: '0.00',
      OTHER: '0.00',
    },
    suddenLoss: category === 'SUDDEN' ? yuan(earned) : null,
  };
}
