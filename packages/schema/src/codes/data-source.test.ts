import { describe, expect, it } from '@jest/globals';
import { dataSources } from './data-source.js';

describe('dataSources', () => {
  it('are the sources that can be set side by side', () => {
    expect(dataSources.codes.join(' ')).toBe(
      'ANNUAL_REPORT REALNAME_DB TAX_FEE MARKET_REG SOCIAL_INSURANCE SELF_REPORT PUBLISHED',
    );
  });
});
