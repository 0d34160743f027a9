import { expect, it } from '@jest/globals';
import { maskName } from './mask-name.js';

it.each([
  ['王明', '王*'],
  ['王小明', '王**'],
  ['欧阳娜娜', '欧阳**'],
  ['欧阳修', '欧阳*'],
  ['欧阳', '欧*'],
  ['单于', '单*'],
  ['王', '*'],
  ['𠮷田太郎', '𠮷**'],
  ['买买提·艾力', '买**'],
  ['Alice Smith', 'A**'],
  ['', '*'],
])('%s: %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
