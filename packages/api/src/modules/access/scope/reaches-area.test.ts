import { expect, it } from '@jest/globals';
import { viewerOf, viewerUnder } from '../../../../test/testkit/viewers.js';
import { reachesArea } from './reaches-area.js';

it.each([
  ['371300', '371302', true],
  ['371302', '371300', false],
  ['371302', '371302001', true],
  ['100000', '610305', true],
] as const)('%s reaches %s: %s', (own, other, reached) => {
  expect(reachesArea(viewerOf(own), other)).toBe(reached);
});

it('reaches no area through an organization, and nothing for nobody', () => {
  expect(reachesArea(viewerUnder({ id: '1', code: 'A', areaCode: '371302' }), '371302')).toBe(false);
  expect(reachesArea(null, '371302')).toBe(false);
});
