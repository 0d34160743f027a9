import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { sampleVariables } from './sample-variables.js';

const filled = (query: string, present?: Record<string, unknown>) => JSON.parse(sampleVariables(parse(query), present));

describe('sampleVariables', () => {
  it('fills in what the API would accept', () => {
    expect(filled('query Q($area: AreaCode!, $at: Period!, $codes: [AreaCode!]) { a }')).toEqual({
      area: '371300',
      at: '2022',
      codes: ['371300'],
    });
  });

  it('prefers what is there already, then the default', () => {
    expect(filled('query Q($area: AreaCode!, $first: Int = 5, $where: Filter) { a }', { area: '610300' })).toEqual({
      area: '610300',
      first: 5,
      where: null,
    });
  });

  it('is an empty object for an operation without variables', () => {
    expect(sampleVariables(parse('{ a }'))).toBe('{}');
  });
});
