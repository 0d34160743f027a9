import { expect, it } from '@jest/globals';
import { closedIdentities } from './closed-identities.js';

const balance = ['households', 'filed', 'exited'];

it('names the identities that a release closes', () => {
  expect(closedIdentities([balance], ['households', 'filed', 'exited', 'grants'])).toEqual([balance]);
});
