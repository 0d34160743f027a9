import { usernameOf } from '../account.js';

/** Ten characters and more that offices in China are known to choose; shorter ones are refused by their length. */
const common = new Set([
  '1234567890',
  '0123456789',
  '9876543210',
  '12345678910',
  '123456789a',
  '123456789q',
  'a123456789',
  'q123456789',
  'qq123456789',
  '1234567899',
  '1234567890a',
  '1qaz2wsx3edc',
  'qwertyuiop',
  'asdfghjkl;',
  'password123',
  'password12',
  'passw0rd123',
  'p@ssw0rd123',
  'p@ssword123',
  'admin12345',
  'admin123456',
  'admin@12345',
  'admin@123456',
  'administrator',
  'woaini1314',
  'woaini1314520',
  'woaini5201314',
  '5201314520',
  '52013141314',
  'gonghui123',
  'gonghui1234',
  'gonghui12345',
  'gonghui123456',
  'gonghui@123',
  'zonggonghui',
  'zgh@123456',
  'abc1234567',
  'abc123456789',
  'abcd123456',
  'abcd1234567',
  'aa12345678',
  'aa123456789',
  'aaa123456789',
  'qwer123456',
  'qwe123456789',
  'asd123456789',
  'huawei@123',
  'huawei12#$',
  'root123456',
  'test123456',
  'changeme123',
  'welcome123',
  'letmein123',
  'iloveyou123',
  'zxcvbnm123',
  'zxcvbnm,./',
  '!qaz2wsx#edc',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  'q1w2e3r4t5',
  'a1b2c3d4e5',
  'nihao123456',
  'beijing2008',
  'zhongguo123',
]);

/** The same character or the same few over and over. */
const repeated = /^(.{1,4}?)\1+.{0,3}$/;

/** Whether a password is known to be chosen often, is a short word over and over, or the username with little added. */
export function isCommonPassword(password: string, username: string): boolean {
  const plain = usernameOf(password);
  const rest = plain.replace(usernameOf(username), '');
  const mostlyUsername = rest !== plain && /^[\d\W_]{0,6}$/.test(rest);
  return common.has(plain) || repeated.test(plain) || mostlyUsername;
}
