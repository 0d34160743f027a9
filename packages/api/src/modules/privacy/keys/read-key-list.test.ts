import { describe, expect, it } from '@jest/globals';
import { otherTestKey, testKey } from '../testing/test-keys.js';
import { readKeyList } from './read-key-list.js';

describe('readKeyList', () => {
  it('reads lines or commas, comments aside; the first key is current', () => {
    const [a, b] = [testKey, otherTestKey].map((key) => readKeyList(key, 'x').current.id);
    const ring = readKeyList(`# 当前 current\n${testKey}  # 2026\n\n${otherTestKey}\n`, 'x');
    expect(ring.keys.map((key) => key.id)).toEqual([a, b]);
    expect(readKeyList(`${otherTestKey},${testKey}`, 'x').current.id).toBe(b);
  });

  it.each(['', '# nothing', 'secret', testKey.slice(1), `${testKey}\nAAAA`])(
    'refuses %j without showing it',
    (text) => {
      const read = () => readKeyList(text, 'DATA_KEYS');
      expect(read).toThrow(/^\[DATA_KEY_INVALID\] DATA_KEYS .*base64/);
      for (const word of ['secret', 'AAAA', testKey.slice(1)]) expect(read).not.toThrow(word);
    },
  );

  it('tells nothing of a key by its id', () => {
    expect(readKeyList(testKey, 'x').current.id).toMatch(/^[0-9a-f]{16}$/);
  });
});
