import { printAmount } from './print-amount.js';

it('says an amount in the unit that people read', () => {
  expect(printAmount(100 * 1024, 'BYTES')).toBe('100 KiB');
  expect(printAmount(12_000, 'MS')).toBe('12 s');
  expect(printAmount(12 * 3_600_000, 'MS')).toBe('12 h');
  expect(printAmount(24, 'HOURS')).toBe('24 h');
  expect(printAmount(720, 'HOURS')).toBe('30 d');
  expect(printAmount(500, 'MS')).toBe('500 ms');
  expect(printAmount(50_000, 'COUNT')).toBe('50,000');
  expect(printAmount(1 / 10, 'SHARE')).toBe('10%');
});
