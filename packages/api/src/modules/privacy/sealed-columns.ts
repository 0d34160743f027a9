import { personalTables } from './field-classes.js';
import type { PersonalTable } from './personal-table.js';

/** A column that holds sealed values, the column that names the row each is sealed for, and that of their hashes. */
export interface SealedColumn {
  table: string;
  rowKey: string;
  column: string;
  hashColumn: string | null;
}

/** Secrets of the program itself: of a second factor. */
const secrets: readonly SealedColumn[] = [
  { table: 'user_account', rowKey: 'id', column: 'totp_secret', hashColumn: null },
];

/** Columns that hold sealed values of persons. */
export const sealedFields: readonly SealedColumn[] = personalTables.flatMap((table: PersonalTable) =>
  Object.values(table.fields)
    .filter((field) => field.class === 'P3')
    .map((field) => ({
      table: table.table,
      rowKey: table.rowKey,
      column: field.column,
      hashColumn: field.hashColumn ?? null,
    })),
);

/** Every column that holds sealed values. */
export const sealedColumns: readonly SealedColumn[] = [...sealedFields, ...secrets];
