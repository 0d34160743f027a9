import { sqlName } from '../../shared/sql-name.js';
import type { ImportKind } from '../kind/import-kind.js';

/** The staged columns of a kind, in the order in which rows are copied. */
export function stagedColumns(kind: ImportKind): { key: string; name: string; type: string }[] {
  const declared = kind.columns.map(({ key, reader }) => ({ key, type: reader.type }));
  const computed = Object.entries(kind.computed).map(([key, type]) => ({ key, type }));
  return [...declared, ...computed].map(({ key, type }) => ({ key, name: sqlName(key), type }));
}

/**
 * Temporary tables of one import: sound rows, the sound cells of rows that are faulty elsewhere, and faults. They
 * end with its connection and reach neither the log nor other sessions.
 */
export function stagingSql(kind: ImportKind): string {
  const columns = stagedColumns(kind).map(({ name, type }) => `${name} ${type}`);
  return `create temp table import_row (line integer, ${columns.join(', ')});
    create temp table import_part (like import_row);
    create temp table import_fault (line integer, column_key text, value text, code text, args text, severity text);`;
}

/** Run once all rows are staged. */
export function afterStagingSql(kind: ImportKind): string {
  const subject = sqlName(kind.subject);
  return `create index import_row_subject on import_row (${subject}, line);
    analyze import_row;
    ${kind.prepare}`;
}
