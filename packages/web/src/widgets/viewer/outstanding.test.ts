import { describe, expect, it } from '@jest/globals';
import { sampleViewer } from '../../testing/sample-viewer.js';
import { outstandingOf } from './outstanding.js';

const factor = (required: boolean, enrolled: boolean, given: boolean) => ({ required, enrolled, given });

describe('outstandingOf', () => {
  it('asks for a code, a new password and a second factor, in this order', () => {
    const viewer = sampleViewer({ mustChangePassword: true, secondFactor: factor(true, true, false) });
    expect(outstandingOf(viewer)).toBe('CODE');
    expect(outstandingOf({ ...viewer, secondFactor: factor(true, false, false) })).toBe('PASSWORD');
    const settled = { ...viewer, mustChangePassword: false };
    expect(outstandingOf({ ...settled, secondFactor: factor(true, false, false) })).toBe('ENROLMENT');
    expect(outstandingOf({ ...settled, secondFactor: factor(true, true, true) })).toBeNull();
    expect(outstandingOf({ ...settled, secondFactor: factor(false, false, false) })).toBeNull();
  });
});
