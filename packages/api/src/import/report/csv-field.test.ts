import { expect, it } from '@jest/globals';
import { csvField } from './csv-field.js';

it.each([
  ['兰山区', '兰山区'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\tx', `'\tx`],
  ['＝1+1', `'＝1+1`],
])('csvField writes %j as %s', (text, field) => {
  expect(csvField(text)).toBe(field);
});
