import { byteaText } from '../../../shared/bytea-text.js';
import type { PersonalField, PersonalTable } from '../../privacy/personal-table.js';
import { sealField } from '../../privacy/sealed-field.js';

/** A text as its column holds it, sealed for its row; null where there is none. */
export const sealText = (
  table: Pick<PersonalTable, 'table'>,
  field: PersonalField,
  key: string,
  text: string | null | undefined,
): string | null => (text === null || text === undefined ? null : byteaText(sealField(table, field, key, text).cipher));
