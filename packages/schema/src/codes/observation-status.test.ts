import { describe, expect, it } from '@jest/globals';
import { observationStatuses } from './observation-status.js';

describe('observationStatuses', () => {
  it('carry the SDMX letters', () => {
    expect(observationStatuses.items.map((item) => `${item.code} ${item.sdmx}`)).toEqual([
      'NORMAL A',
      'PROVISIONAL P',
      'ESTIMATED E',
      'BREAK B',
      'MISSING M',
      'SUPPRESSED Q',
    ]);
  });
});
