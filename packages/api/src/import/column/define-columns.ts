import type { CellReader, ImportColumn } from './import-column.js';

/** Rows of a column list: key, Chinese header, English header, reader, example; a key ending in `!` is required. */
type ColumnRow<Key extends string> = readonly [Key, string, string, CellReader, string];

type KeyOf<Row> = Row extends readonly [infer Key extends string, ...unknown[]]
  ? Key extends `${infer Bare}!`
    ? Bare
    : Key
  : never;

/** Builds the columns of a kind from a table, keeping the literal keys. */
export function defineColumns<const Rows extends readonly ColumnRow<string>[]>(
  ...rows: Rows
): readonly ImportColumn<KeyOf<Rows[number]>>[] {
  return rows.map(([key, zh, en, reader, example]) => ({
    key: key.replace('!', '') as KeyOf<Rows[number]>,
    zh,
    en,
    required: key.endsWith('!'),
    example,
    reader,
  }));
}
