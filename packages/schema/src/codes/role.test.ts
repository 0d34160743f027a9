import { describe, expect, it } from '@jest/globals';
import { roles } from './role.js';

describe('roles', () => {
  it('keep administration, security and audit away from service data', () => {
    const blind = roles.items.filter((role) => !role.seesServiceData).map((role) => role.code);
    expect(blind).toEqual(['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR']);
  });
});
