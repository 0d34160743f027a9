import { expect, it } from '@jest/globals';
import { Faults } from '../../../../shared/faults.js';
import { checkPassword } from './check-password.js';

const codes = (password: string, username = 'zhangsan') => {
  const faults = new Faults();
  checkPassword(password, username, 'input.newPassword', faults);
  return faults.found.map(({ code }) => code);
};

it.each([
  'correct horse battery',
  '春眠不觉晓处处闻啼鸟',
  'kT9#vQ2!xL',
  '𠮷野家の牛丼が食べたいな',
  'x'.repeat(64).replace(/x/g, (_, at) => String.fromCharCode(97 + ((at * 7) % 26))),
])('takes %s', (password) => {
  expect(codes(password)).toEqual([]);
});

it.each([
  ['123456789', 'LENGTH'],
  ['春眠不觉晓', 'LENGTH'],
  ['ab cd'.repeat(30), 'LENGTH'],
  ['1234567890', 'COMMON'],
  ['Admin@123456', 'COMMON'],
  ['ＧＯＮＧＨＵＩ@１２３', 'COMMON'],
  ['aaaaaaaaaaaa', 'COMMON'],
  ['abcabcabcabc', 'COMMON'],
  ['zhangsan2026', 'COMMON'],
  ['zhangsan@123', 'COMMON'],
])('refuses %s: %s', (password, code) => {
  expect(codes(password)).toContain(code);
});

it('refuses the username in any guise', () => {
  expect(codes('ZhangSanFeng', 'zhangsanfeng')).toContain('IS_USERNAME');
  expect(codes('ｚｈａｎｇｓａｎｆｅｎｇ', 'zhangsanfeng')).toContain('IS_USERNAME');
});
