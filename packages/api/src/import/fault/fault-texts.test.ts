import { expect, it } from '@jest/globals';
import { faultTexts } from './fault-texts.js';

it.each(Object.entries(faultTexts))('%s is said in both languages', (_, { zh, en }) => {
  expect(zh('甲', '乙', '丙', '丁')).toMatch(/\p{Script=Han}|甲/u);
  expect(en('a', 'b', 'c', 'd')).toMatch(/[a-z]/u);
  expect(en('a', 'b', 'c', 'd')).not.toMatch(/\p{Script=Han}/u);
});
