import { seal, unseal } from './cipher/field-cipher.js';
import { fieldHash } from './cipher/field-hash.js';
import type { PersonalField, PersonalTable } from './personal-table.js';
import { columnOf } from './personal-table.js';

type Table = Pick<PersonalTable, 'table'>;

/** A P3 value as it is stored: sealed for its row, and hashed. */
export function sealField(table: Table, field: PersonalField, row: string, value: string) {
  const column = columnOf(table, field);
  return { cipher: seal({ column, row }, value), hash: fieldHash(column, value) };
}

/** The value of a P3 field, null where none is stored. */
export function unsealField(table: Table, field: PersonalField, row: string, cipher: Uint8Array | null): string | null {
  return cipher === null ? null : unseal({ column: columnOf(table, field), row }, Buffer.from(cipher));
}
