import { expect, it } from '@jest/globals';
import { sourcePath } from './source-path.js';

it('finds a source however deep', () => {
  expect(sourcePath({ and: [{ industry: { eq: 'C' } }, { source: { eq: 'TAX_FEE' } }] }, 'where')).toBe(
    'where.and[1].source',
  );
  expect(sourcePath({ not: { or: [{ source: { eq: 'TAX_FEE' } }] } }, 'where')).toBe('where.not.or[0].source');
});

it('finds none where there is none', () => {
  expect(sourcePath({ industry: { eq: 'C' } }, 'where')).toBeUndefined();
  expect(sourcePath(null, 'where')).toBeUndefined();
});
