import { expect, it } from '@jest/globals';
import { calledSo } from './called-so.js';

const choices = [
  { code: '371302-Z', name: '兰山区总工会' },
  { code: '1', name: '示例工会' },
  { code: '2', name: '示例工会' },
];

it('takes a code in any case, or a name that only one has', () => {
  expect(calledSo(choices, ' 371302-z ')?.code).toBe('371302-Z');
  expect(calledSo(choices, '兰山区总工会')?.code).toBe('371302-Z');
  expect(calledSo(choices, '示例工会 2')?.code).toBe('2');
  expect(calledSo(choices, '示例工会')).toBeUndefined();
  expect(calledSo(choices, '兰山')).toBeUndefined();
  expect(calledSo(choices, '')).toBeUndefined();
});
