import { expect, it } from '@jest/globals';
import { Faults } from '../../../shared/faults.js';
import { readAccount } from './read-account.js';

const read = (...given: [Parameters<typeof readAccount>[1], string | null | undefined]) => {
  const faults = new Faults();
  const account = readAccount(faults, ...given);
  return { account, faults: faults.found };
};

it.each(['6222 0000 1111 2222', '6222-0000-1111-2222', '６２２２００００１１１１２２２２'])('reads %s', (given) => {
  expect(read('BANK_TRANSFER', given)).toEqual({ account: '6222000011112222', faults: [] });
});

it.each([
  ['BANK_TRANSFER', null, 'MISSING'],
  ['BANK_TRANSFER', '1234567', 'NO_ACCOUNT'],
  ['BANK_TRANSFER', '6222abcd11112222', 'NO_ACCOUNT'],
  ['CASH', '6222000011112222', 'NOT_NEEDED'],
] as const)('%s with %s: %s, without repeating it', (method, given, code) => {
  const { faults } = read(method, given);
  expect(faults.map((fault) => fault.code)).toEqual([code]);
  if (given) expect(JSON.stringify(faults)).not.toContain(given);
});

it.each(['CASH', 'IN_KIND'] as const)('%s takes none', (method) => {
  expect(read(method, undefined)).toEqual({ account: null, faults: [] });
});
