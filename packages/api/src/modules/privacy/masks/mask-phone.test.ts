import { expect, it } from '@jest/globals';
import { maskPhone } from './mask-phone.js';

it.each([
  ['13812345678', '138****5678'],
  ['0539-8312345', '**********45'],
  ['110', '***'],
])('%s: %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});
