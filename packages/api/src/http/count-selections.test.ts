import { expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { countSelections } from './count-selections.js';

const count = (text: string) => {
  const document = parse(text);
  return countSelections(document, getOperationAST(document)!);
};

it('counts what is written, and a fragment at each place where it is spread', () => {
  expect(count('{ a { b c } }')).toBe(3);
  expect(count('{ a { ...F } b { ...F } } fragment F on T { c d }')).toBe(8);
});

it('takes no longer for fragments that double thirty times', () => {
  const doubling = Array.from({ length: 30 }, (_, at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`);
  const started = performance.now();
  expect(count(`{ ...F0 } ${doubling.join(' ')} fragment F30 on T { a }`)).toBeGreaterThan(2 ** 30);
  expect(performance.now() - started).toBeLessThan(100);
});
