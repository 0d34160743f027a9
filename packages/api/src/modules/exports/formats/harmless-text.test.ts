import { expect, it } from '@jest/globals';
import { harmlessText } from './harmless-text.js';

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A1'])(
  'puts an apostrophe before %j',
  (text) => {
    expect(harmlessText(text)).toBe(`'${text}`);
  },
);

it.each(['', '临沂市总工会', '371302-D-0001', "'=1", 'a=1', '# 代码'])('leaves %j as it is', (text) => {
  expect(harmlessText(text)).toBe(text);
});
