import { describe, expect, it } from '@jest/globals';
import { dimensionsOf, factsOf, kindOf, termsOf } from '../catalogue/indicator-dimensions.js';
import { facts } from '../facts/index.js';
import { indicators } from './index.js';

describe('the list of indicators', () => {
  it('names each key and each field once', () => {
    expect(new Set(indicators.map((indicator) => indicator.key)).size).toBe(indicators.length);
    expect(new Set(indicators.map((indicator) => indicator.field)).size).toBe(indicators.length);
  });

  it.each(indicators.map((indicator) => [indicator.key, indicator] as const))(
    '%s can be defended',
    (_key, indicator) => {
      const { definition } = indicator;
      for (const zh of [indicator.zh, definition.formulaZh, definition.caveatZh]) expect(zh).toMatch(/\p{Script=Han}/u);
      for (const en of [indicator.en, definition.formulaEn, definition.caveatEn]) expect(en).toMatch(/[a-z]/);
      expect(definition.source).toMatch(/domain\.md §/);
      expect(indicator.unit === 'PERCENT').toBe(indicator.denominator !== undefined);
      for (const term of termsOf(indicator)) {
        expect(facts).toContain(term.fact);
        expect(Object.keys(term.fact.measures)).toContain(term.measure);
        for (const column of Object.keys(term.where)) expect(Object.keys(term.fact.dimensions)).toContain(column);
      }
    },
  );

  it('offers only dimensions that all facts of an indicator have and that leave a rate a rate', () => {
    const byKey = Object.fromEntries(indicators.map((indicator) => [indicator.key, dimensionsOf(indicator)]));
    expect(byKey.UNIT_EST_RATE).toEqual(['AREA', 'PERIOD', 'SIZE_BAND', 'INDUSTRY', 'UNIT_CATEGORY', 'SOURCE']);
    expect(byKey.ELIGIBLE_UNITS).toContain('UNION_STATE');
    expect(byKey.UNION_DENSITY).toEqual(['AREA', 'PERIOD', 'INDUSTRY']);
    expect(byKey.ORG_COUNT).toEqual(['AREA', 'PERIOD', 'INDUSTRY', 'ORGANIZATION_KIND', 'ORGANIZATION_LEVEL']);
  });

  it('tells stocks, flows and rates apart', () => {
    const kinds = new Map(indicators.map((indicator) => [indicator.key, kindOf(indicator)]));
    expect(kinds.get('MEMBERS')).toBe('STOCK');
    expect(kinds.get('NEW_ORG_COUNT')).toBe('FLOW');
    expect(kinds.get('UNION_DENSITY')).toBe('RATE');
    expect(indicators.every((indicator) => factsOf(indicator).length <= 2)).toBe(true);
  });
});
