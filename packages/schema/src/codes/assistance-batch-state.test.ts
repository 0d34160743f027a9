import { expect, it } from '@jest/globals';
import { assistanceBatchStates } from './assistance-batch-state.js';

it('leads by known states from the draft to every other, and from paid or cancelled nowhere', () => {
  const reached = new Set<string>(['DRAFT']);
  for (const code of reached) for (const next of assistanceBatchStates.find(code)!.next) reached.add(next);
  expect([...reached].sort()).toEqual([...assistanceBatchStates.codes].sort());
  const ends = assistanceBatchStates.items.filter(({ next }) => next.length === 0).map(({ code }) => code);
  expect(ends).toEqual(['PAID', 'CANCELLED']);
});

it('lets nothing be paid that was not approved', () => {
  const before = assistanceBatchStates.items.filter(({ next }) => next.some((code) => code === 'PAID'));
  expect(before.map(({ code }) => code)).toEqual(['APPROVED']);
});
