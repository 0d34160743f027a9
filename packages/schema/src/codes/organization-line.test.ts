import { describe, expect, it } from '@jest/globals';
import { organizationLines } from './organization-line.js';

describe('organizationLines', () => {
  it('are area and industry', () => {
    expect(organizationLines.codes).toEqual(['AREA', 'INDUSTRY']);
  });
});
