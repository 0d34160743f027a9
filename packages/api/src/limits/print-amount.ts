import type { LimitUnit } from './limit.js';

const count = new Intl.NumberFormat('en');

const steps: Readonly<Record<'BYTES' | 'MS', readonly (readonly [number, string])[]>> = {
  BYTES: [
    [1024 ** 2, 'MiB'],
    [1024, 'KiB'],
  ],
  MS: [
    [86_400_000, 'd'],
    [3_600_000, 'h'],
    [60_000, 'min'],
    [1_000, 's'],
  ],
};

const milliseconds: Partial<Record<LimitUnit, number>> = {
  MS: 1,
  SECONDS: 1_000,
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: 86_400_000,
};

/** A number in the largest unit that it is a whole number of, save that days begin with the second. */
export function printAmount(value: number, unit: LimitUnit): string {
  if (unit === 'SHARE') return `${count.format(value * 100)}%`;
  const inMs = milliseconds[unit];
  if (inMs === undefined && unit !== 'BYTES') return count.format(value);
  const amount = inMs === undefined ? value : value * inMs;
  const [size, name] = steps[inMs === undefined ? 'BYTES' : 'MS'].find(
    ([each]) => amount % each === 0 && (each !== 86_400_000 || amount > each),
  ) ?? [1, inMs === undefined ? 'B' : 'ms'];
  return `${count.format(amount / size)} ${name}`;
}
