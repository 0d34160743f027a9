import type { FieldFault } from '../errors.js';
import { listLimits } from '../limits/list-limits.js';
import { requestLimits } from '../limits/request-limits.js';
import { isSoundText, soundText } from '../shared/sound-text.js';

type Fault = Omit<FieldFault, 'path'>;

const { valueDepth, values: mostValues } = requestLimits;

export const tooDeep: Fault = {
  code: 'TOO_DEEP',
  messageZh: `列表和对象最多嵌套${valueDepth}层。`,
  messageEn: `Lists and objects nest at most ${valueDepth} levels deep.`,
  expected: `≤ ${valueDepth}`,
};
export const invalidText: Fault = {
  code: 'INVALID_TEXT',
  messageZh: '含有不可用的字符。',
  messageEn: 'It holds a NUL or half of a surrogate pair.',
};
const tooMany: Fault = {
  code: 'TOO_MANY',
  messageZh: `全部变量合计最多${mostValues}个值。`,
  messageEn: `All variables together hold at most ${mostValues} values.`,
  expected: `≤ ${mostValues}`,
};

/**
 * What no variables may be, whatever they are for: nested without end, more than anybody reads, text that cannot be kept.
 * Looked for before anything else walks them; nothing deeper than the limit is read.
 */
export function valueFaults(variables: Readonly<Record<string, unknown>>): FieldFault[] {
  const faults: FieldFault[] = [];
  let count = 0;
  const walk = (value: unknown, path: string, depth: number): void => {
    if (faults.length >= requestLimits.valueFaults) return;
    count += 1;
    if (count === mostValues + 1) faults.push({ path: '', ...tooMany });
    if (count > mostValues) return;
    if (typeof value === 'string' && !isSoundText(value)) faults.push({ path, ...invalidText });
    if (typeof value !== 'object' || value === null) return;
    if (depth === valueDepth) return void faults.push({ path, ...tooDeep });
    const isList = Array.isArray(value);
    for (const [name, each] of Object.entries(value)) {
      const step = soundText(name, listLimits.faultedNameLength);
      const at = depth === 0 ? `$${step}` : isList ? `${path}[${step}]` : `${path}.${step}`;
      if (!isSoundText(name)) faults.push({ path: at, ...invalidText });
      walk(each, at, depth + 1);
    }
  };
  walk(variables, '', 0);
  return faults;
}
