import type { VariablesOf } from 'gql.tada';
import type { MaskedValue } from '../masked-text/masked-value.js';
import type { RevealFieldMutation } from './reveal-field-mutation.js';

type FieldCode = VariablesOf<typeof RevealFieldMutation>['input']['fields'][number];

/** A masked field: as `revealField` calls it, as the reader does, and as it stands. */
export interface RevealableField {
  code: FieldCode;
  label: string;
  value: MaskedValue | null;
}

/** The masked fields of one row of the register. */
export interface RevealableRow {
  id: string;
  /** Names the row where there are several. */
  label?: string;
  fields: readonly RevealableField[];
}

/** The rows with those of their fields that stand so; rows without any are left out. */
export const rowsHaving = (rows: readonly RevealableRow[], access: MaskedValue['access']): RevealableRow[] =>
  rows
    .map((row) => ({ ...row, fields: row.fields.filter(({ value }) => value?.access === access) }))
    .filter(({ fields }) => fields.length > 0);

/** A field of a row among all that can be chosen. */
export const placeOf = (row: RevealableRow, { code }: RevealableField): string => `${row.id} ${code}`;
