import { describe, expect, it } from '@jest/globals';
import { countUnitLabel } from './count-unit-label.js';

describe('countUnitLabel', () => {
  it('gives the measure word that the language needs', () => {
    expect(countUnitLabel('PERSON', 'zh')).toBe('人');
    expect(countUnitLabel('PERSON', 'en')).toBe('');
    expect(countUnitLabel('人', 'en')).toBe('');
    expect(countUnitLabel('户', 'en')).toBe('households');
    expect(countUnitLabel('HOUSEHOLD', 'en')).toBe('households');
    expect(countUnitLabel('PERCENT', 'zh')).toBe('');
  });

  it('shows a unit that is no code as it stands', () => {
    expect(countUnitLabel('趟', 'zh')).toBe('趟');
  });
});
