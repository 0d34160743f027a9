import { describe, expect, it } from '@jest/globals';
import { operationNames } from './operation-names.js';

describe('operationNames', () => {
  it('finds every named operation, finished or not', () => {
    expect(operationNames('query A($a: Int) { x }\n\nmutation B { y }\nquery Half($')).toEqual(['A', 'B', 'Half']);
  });

  it('finds none in a shorthand query', () => {
    expect(operationNames('{ query }')).toEqual([]);
  });
});
