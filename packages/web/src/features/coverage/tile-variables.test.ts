import { describe, expect, it } from '@jest/globals';
import { tileVariables } from './tile-variables.js';

describe('tileVariables', () => {
  it('ranks the areas below a prefecture and lists the organizations of a county', () => {
    expect(tileVariables('371300', [])).toMatchObject({ withRanking: true, withOrganizations: false });
    expect(tileVariables('371302', [])).toMatchObject({ withRanking: false, withOrganizations: true });
    expect(tileVariables('100000', [])).toMatchObject({ withRanking: true, withHeadline: true });
  });

  it('leaves out the tiles that failed', () => {
    expect(tileVariables('371300', ['trend'])).toMatchObject({ withTrend: false, withBands: true });
  });
});
