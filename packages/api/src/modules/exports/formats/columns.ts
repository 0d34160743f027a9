import type { CodeList } from '@uniongraph/schema/codes/code-list';
import type { ExportColumn } from './export-column.js';

/** Declares columns of texts, numbers, days and answers of yes or no that stand on the row under their own key. */
const column =
  (type: ExportColumn<never>['type']) =>
  <Key extends string, Value extends string | number | boolean>(key: Key, zh: string, en: string) => ({
    key,
    zh,
    en,
    type,
    value: (row: { [Each in Key]: Value | null }) => row[key],
  });

const text = column('TEXT');

export const textColumn = <Key extends string>(key: Key, zh: string, en: string) => text<Key, string>(key, zh, en);
export const dateColumn = <Key extends string>(key: Key, zh: string, en: string) =>
  column('DATE')<Key, string>(key, zh, en);
export const numberColumn = <Key extends string>(key: Key, zh: string, en: string) =>
  column('NUMBER')<Key, number | string>(key, zh, en);
export const yesNoColumn = <Key extends string>(key: Key, zh: string, en: string) =>
  column('YES_NO')<Key, boolean>(key, zh, en);

/** A code, which people read by its Chinese name. */
export const codeColumn = <Key extends string>(key: Key, zh: string, en: string, list: CodeList) => ({
  ...text<Key, string>(key, zh, en),
  label: (code: string) => list.find(code)?.zh ?? code,
});
