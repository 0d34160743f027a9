import { describe, expect, it } from '@jest/globals';
import { periodKinds } from './period-kind.js';

describe('periodKinds', () => {
  it('keep stock, flow and cumulative apart', () => {
    expect(periodKinds.codes).toEqual(['STOCK', 'FLOW', 'CUMULATIVE', 'RATE', 'RANK']);
  });
});
