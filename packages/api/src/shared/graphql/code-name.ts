import type { CodeList } from '@uniongraph/schema/codes/code-list';
import type { CodeNameType } from './code-name.type.js';

/** Code and names of a row of a code list; null for null. */
export function codeName<Code extends string>(list: CodeList<Code>, code: Code | null): CodeNameType | null {
  if (code === null) return null;
  const { zh, en } = list.get(code);
  return { code, name: zh, nameEn: en };
}
