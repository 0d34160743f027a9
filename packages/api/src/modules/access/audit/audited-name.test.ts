import { expect, it } from '@jest/globals';
import { auditedName } from './audited-name.js';

it.each([
  ['Report20261122', 'Report20261122'],
  ['P371399199001010010', 'P***'],
  ['P37139919900101001X_a', 'P***_a'],
  ['P371399900101001', 'P***'],
  ['Card6222_0212_3456_7890_123', 'Card***'],
  ['Call_138_9999_0001', 'Call_***'],
  [`A${'9'.repeat(200)}B`, 'A***B'],
  ['x'.repeat(95_000), 'x'.repeat(100)],
  ['a\0\uD800', 'a\uFFFD\uFFFD'],
])('%s: %s', (name, kept) => {
  expect(auditedName(name)).toBe(kept);
});
