import { startUpErrors } from '../../../start-up/start-up-errors.js';
import { readDataKey } from './data-key.js';
import { KeyRing } from './key-ring.js';

/** Keys as they are written, one a line or between commas, the current one first; `#` begins a comment. */
export function readKeyList(text: string, where: string): KeyRing {
  const words = text
    .replace(/#.*$/gm, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const keys = words.map((word, i) => {
    const key = readDataKey(word);
    if (key === undefined) throw startUpErrors.dataKeyInvalid(where, i + 1);
    return key;
  });
  const [first, ...rest] = keys;
  if (first === undefined) throw startUpErrors.dataKeyInvalid(where, 1);
  return new KeyRing([first, ...rest]);
}
