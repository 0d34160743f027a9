import { describe, expect, it } from '@jest/globals';
import { organizationStatuses } from './organization-status.js';

describe('organizationStatuses', () => {
  it('are active, dissolved and merged', () => {
    expect(organizationStatuses.codes).toEqual(['ACTIVE', 'DISSOLVED', 'MERGED']);
  });
});
