import { expect, it } from '@jest/globals';
import { closedQuarters, quarterName, quartersTo } from './quarters.js';

it('knows the quarters that are over', () => {
  expect(closedQuarters('2026-11-23', 4)).toEqual(['2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4']);
  expect(closedQuarters('2026-01-01', 1)).toEqual(['2025-Q4']);
});

it('names a quarter', () => {
  expect(quarterName('2026-Q3', 'zh')).toBe('2026年第三季度');
  expect(quarterName('2026-Q3', 'en')).toBe('Q3 2026');
});

it('goes back from a quarter', () => {
  expect(quartersTo('2026-Q3', 8)).toBe('2024-Q4..2026-Q3');
  expect(quartersTo('2026-Q1', 1)).toBe('2026-Q1..2026-Q1');
});
