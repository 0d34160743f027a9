import { describe, expect, it } from '@jest/globals';
import { coveragePath } from './coverage-path.js';

const address = { area: '371300', period: '2022', indicator: 'members' } as const;

describe('coveragePath', () => {
  it('changes one thing and keeps the others', () => {
    expect(coveragePath(address, { area: '371302' })).toBe('/?area=371302&period=2022&indicator=members');
    expect(coveragePath(address, { period: '2019' })).toBe('/?area=371300&period=2019&indicator=members');
  });

  it('leaves out what is the default', () => {
    const plain = { area: '371300', period: null, indicator: 'unionEstablishmentRate25Plus' } as const;
    expect(coveragePath(plain, {})).toBe('/?area=371300');
  });
});
