import { listLimits } from '../limits/list-limits.js';
import type { Faults } from './faults.js';
import { isSoundText } from './sound-text.js';

/** Refuses text that PostgreSQL cannot hold or that no name contains: empty, too long, NUL, half a surrogate pair. */
export function checkText(
  faults: Faults,
  path: string,
  text: string,
  maximum: number = listLimits.textLength,
): boolean {
  const before = faults.found.length;
  const length = [...text].length;
  if (length === 0) faults.add(path, 'EMPTY', '不能为空。', 'It must not be empty.', `1–${maximum}`);
  if (length > maximum) {
    faults.add(
      path,
      'TOO_LONG',
      `最多${maximum}个字符，现有${length}个。`,
      `At most ${maximum} characters; here are ${length}.`,
      `1–${maximum}`,
    );
  }
  if (!isSoundText(text)) {
    faults.add(path, 'INVALID_TEXT', '含有不可用的字符。', 'It holds a NUL or half of a surrogate pair.');
  }
  return faults.found.length === before;
}
