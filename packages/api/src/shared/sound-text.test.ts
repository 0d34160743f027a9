import { expect, it } from '@jest/globals';
import { isSoundText, soundText } from './sound-text.js';

it.each([
  ['临沂𠮷', true, '临沂𠮷'],
  ['a\0b', false, 'a\uFFFDb'],
  ['a\uD800', false, 'a\uFFFD'],
  ['\uDC00a', false, '\uFFFDa'],
])('%j', (text, sound, kept) => {
  expect([isSoundText(text), soundText(text, 10)]).toEqual([sound, kept]);
});

it('cuts between halves of a pair without leaving one', () => {
  expect(soundText('a𠮷', 2)).toBe('a\uFFFD');
});
