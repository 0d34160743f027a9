import { expect, it } from '@jest/globals';
import type { Context } from '../../context.js';
import { alignMany, alignOne } from './align.js';
import { defineLoader } from './define-loader.js';

const request = (): Context => ({ loaders: new Map() }) as unknown as Context;

function recorded() {
  const calls: [readonly string[], unknown][] = [];
  const loader = defineLoader<string, string, { suffix: string }>(async (keys, _, params) => {
    calls.push([keys, params]);
    return keys.map((key) => key + params.suffix);
  });
  return { calls, loader };
}

it('reads all keys of one set of parameters at once, and each set for itself', async () => {
  const { calls, loader } = recorded();
  const context = request();
  const load = (key: string, suffix: string) => loader(context, { suffix }).load(key);
  expect(await Promise.all([load('a', '1'), load('b', '1'), load('a', '2'), load('a', '1')])).toEqual([
    'a1',
    'b1',
    'a2',
    'a1',
  ]);
  expect(calls).toEqual([
    [['a', 'b'], { suffix: '1' }],
    [['a'], { suffix: '2' }],
  ]);
});

it('shares nothing between requests', async () => {
  const { calls, loader } = recorded();
  await loader(request(), { suffix: '' }).load('a');
  await loader(request(), { suffix: '' }).load('a');
  expect(calls).toHaveLength(2);
});

it('puts rows in the order of their keys', () => {
  const rows = [
    { key: 'b', value: 1 },
    { key: 'a', value: 2 },
    { key: 'b', value: 3 },
  ];
  const values = (row: { value: number } | null) => row?.value ?? null;
  expect(alignOne(['a', 'c', 'a'], rows, (row) => row.key).map(values)).toEqual([2, null, 2]);
  expect(alignMany(['c', 'b'], rows, (row) => row.key).map((group) => group.map(values))).toEqual([[], [1, 3]]);
});
