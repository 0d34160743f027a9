import type { Fault } from '../fault/fault.js';
import { faultSentence } from '../fault/fault-sentence.js';
import type { ImportKind } from '../kind/import-kind.js';

const SHOWN = 60;

/** Where a fault lies: 统一社会信用代码 (uscc). */
export function columnLabel(kind: ImportKind, key: string | null): { zh: string; en: string } {
  const column = kind.columns.find((candidate) => candidate.key === key);
  return column === undefined ? { zh: '整行', en: 'row' } : { zh: column.zh, en: column.key };
}

/** A fault as three lines for the terminal: where, what in Chinese, what in English. */
export function faultLines(kind: ImportKind, fault: Fault): string {
  const { zh, en } = faultSentence(fault);
  const column = columnLabel(kind, fault.column);
  const mark = fault.severity === 'WARNING' ? ' （提醒 warning）' : '';
  const where = `第 ${fault.line} 行 line ${fault.line}  ${column.zh} (${column.en})`;
  return `${where}  ${quoted(fault.value)}  [${fault.code}]${mark}\n    ${zh}\n    ${en}\n`;
}

/** The value as it can be printed: a terminal obeys control characters. */
function quoted(value: string): string {
  const safe = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  return safe.length > SHOWN ? `“${safe.slice(0, SHOWN)}…”` : `“${safe}”`;
}
