import { personalTables } from './field-classes.js';
import type { PersonalField, PersonalTable } from './personal-table.js';

/** A column that holds sealed values, and the column of their hashes. */
export interface SealedColumn {
  table: Pick<PersonalTable, 'table' | 'rowKey'>;
  field: PersonalField;
}

/** Every column that holds sealed values. */
export const sealedColumns: readonly SealedColumn[] = personalTables.flatMap((table: PersonalTable) =>
  Object.values(table.fields)
    .filter((field) => field.class === 'P3')
    .map((field) => ({ table, field })),
);
