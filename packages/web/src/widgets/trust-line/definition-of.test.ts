import { describe, expect, it } from '@jest/globals';
import type { CatalogueIndicator } from '../catalogue/catalogue-query.js';
import { definitionOf } from './definition-of.js';

const version = (number: number) => ({
  version: number,
  formula: `第${number}版`,
  formulaEn: '',
  caveat: '',
  caveatEn: '',
});
const indicator = { versions: [version(1), version(3), version(2)] } as CatalogueIndicator;

describe('definitionOf', () => {
  it('gives the version that the value carries, else the newest', () => {
    expect(definitionOf(indicator, 2)?.formula).toBe('第2版');
    expect(definitionOf(indicator)?.formula).toBe('第3版');
    expect(definitionOf(indicator, 9)?.formula).toBe('第3版');
  });
});
