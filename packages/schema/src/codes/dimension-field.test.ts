import { expect, it } from '@jest/globals';
import { dimensionField } from './dimension-field.js';

it('names the field of a dimension', () => {
  expect([dimensionField('SIZE_BAND'), dimensionField('INDUSTRY')]).toEqual(['sizeBand', 'industry']);
});
