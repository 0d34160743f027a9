import type { ImportColumn } from './column/import-column.js';
import type { ImportProblem } from './import-problem.js';
import { importProblems } from './import-problems.js';
import type { ImportKind } from './kind/import-kind.js';

/** The columns of a file in their order, and which ones it has. */
export interface Header {
  columns: readonly ImportColumn[];
  keys: ReadonlySet<string>;
}

/** Finds the column of every header cell. A header may be the key, the Chinese or English name, or both names. */
export function readHeader(kind: ImportKind, cells: readonly string[]): Header {
  const names = trimmed(cells);
  const columns = names.map((name) => kind.columns.find((column) => spellings(column).includes(normal(name))));
  const found = columns.filter((column) => column !== undefined);
  const keys = new Set(found.map((column) => column.key));
  const unknown = names.filter((_, i) => columns[i] === undefined);
  const missing = kind.columns.filter((column) => column.required && !keys.has(column.key));
  const repeated = found.filter((column, i) => found.indexOf(column) !== i);
  if (unknown.length + missing.length + repeated.length > 0) throw wrongColumns(kind, { unknown, missing, repeated });
  return { columns: found, keys };
}

/** Spreadsheets often leave empty columns behind the last one. */
function trimmed(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

const spellings = ({ key, zh, en }: ImportColumn) => [key, zh, en, `${zh} ${en}`, `${zh} ${key}`].map(normal);

const normal = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*()（）/-]/gu, '');

function wrongColumns(
  kind: ImportKind,
  { unknown, missing, repeated }: { unknown: string[]; missing: ImportColumn[]; repeated: ImportColumn[] },
): ImportProblem {
  const list = (columns: readonly ImportColumn[], language: 'zh' | 'en') =>
    columns.map((column) => `${column[language]} (${column.key})`).join(', ');
  const shown = unknown
    .slice(0, 10)
    .map((name) => `“${visible(name)}”`)
    .join(', ');
  const free = kind.columns.filter((column) => !missing.includes(column));
  const zh = [
    unknown.length > 0 && `不认识的列 ${unknown.length} 个：${shown}`,
    missing.length > 0 && `缺少必需的列：${list(missing, 'zh')}`,
    repeated.length > 0 && `重复的列：${list(repeated, 'zh')}`,
    unknown.length > 0 && `其余可用的列：${list(free, 'zh')}`,
  ];
  const en = [
    unknown.length > 0 && `${unknown.length} unknown columns: ${shown}`,
    missing.length > 0 && `required columns missing: ${list(missing, 'en')}`,
    repeated.length > 0 && `columns given twice: ${list(repeated, 'en')}`,
    unknown.length > 0 && `other columns that can be used: ${list(free, 'en')}`,
  ];
  const join = (parts: (string | false)[], separator: string) => parts.filter(Boolean).join(separator);
  return importProblems.wrongColumns(
    `第一行的列名有误。${join(zh, '；')}。`,
    `The header is wrong. ${join(en, '; ')}.`,
  );
}

/** A name as it can be printed: control characters (of a file that is no text after all) as dots, cut to a line's length. */
const visible = (name: string) =>
  name
    .trim()
    .replace(/[\p{Cc}\p{Cf}]/gu, '·')
    .slice(0, 40);
