import { describe, expect, it } from '@jest/globals';
import { coveragePath } from './coverage-path.js';
import type { CoverageAddress } from './use-coverage-address.js';

const address = {
  area: '371300',
  period: '2022',
  indicator: 'members',
  table: ['ranking', 'trend'],
} satisfies CoverageAddress;

describe('coveragePath', () => {
  it('changes one thing and keeps the others', () => {
    expect(coveragePath(address, { area: '371302' })).toBe(
      '/?area=371302&period=2022&indicator=members&table=ranking%2Ctrend',
    );
    expect(coveragePath(address, { period: '2019' })).toBe(
      '/?area=371300&period=2019&indicator=members&table=ranking%2Ctrend',
    );
  });

  it('leaves out what is the default', () => {
    const plain = {
      area: '371300',
      period: null,
      indicator: 'unionEstablishmentRate25Plus',
      table: [],
    } satisfies CoverageAddress;
    expect(coveragePath(plain, {})).toBe('/?area=371300');
  });
});
