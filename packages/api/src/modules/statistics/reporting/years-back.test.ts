import { expect, it } from '@jest/globals';
import { yearsBack } from './years-back.js';

it('is a day and the ends of the years before', () => {
  expect(yearsBack('2026-03-31').slice(0, 3)).toEqual(['2026-03-31', '2025-12-31', '2024-12-31']);
});
