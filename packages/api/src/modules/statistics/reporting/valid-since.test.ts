import { expect, it } from '@jest/globals';
import { validSince } from './valid-since.js';

it('is a year earlier', () => {
  expect(validSince('2022-12-31')).toBe('2021-12-31');
  expect(validSince('2024-02-29')).toBe('2023-02-28');
});

it('lets the whole month of a year ago count within a month', () => {
  expect(validSince('2022-12-30')).toBe('2021-11-30');
  expect(validSince('2022-01-01')).toBe('2020-12-31');
});
