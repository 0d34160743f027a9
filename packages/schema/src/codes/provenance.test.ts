import { describe, expect, it } from '@jest/globals';
import { provenances } from './provenance.js';

describe('provenances', () => {
  it('mark synthetic data as 示例数据', () => {
    expect(provenances.codes).toEqual(['PUBLISHED', 'DERIVED', 'REPORTED', 'SYNTHETIC']);
    expect(provenances.get('SYNTHETIC').zh).toBe('示例数据');
  });
});
