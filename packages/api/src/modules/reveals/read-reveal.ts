import { Faults } from '../../shared/faults.js';
import { readGlobalId } from '../../shared/global-id.js';
import { checkReason } from '../privacy/check-reason.js';
import { personalTables } from '../privacy/field-classes.js';
import type { PersonalTable } from '../privacy/personal-table.js';
import type { RevealFieldInput } from './reveal-field.input.js';

export interface Reveal {
  table: PersonalTable;
  key: string;
  fields: PersonalTable['fields'][string][];
}

const tables: readonly PersonalTable[] = personalTables;

/** What is to be revealed, or everything that is wrong with the input. */
export function readReveal({ id, fields, reason }: RevealFieldInput): Reveal {
  const faults = new Faults();
  checkReason(faults, 'input.reason', reason);
  const named = readGlobalId(id);
  const table = tables.find(({ node }) => node === named?.type);
  if (!named || !table || !/^[1-9]\d{0,17}$/.test(named.key)) {
    faults.add('input.id', 'MALFORMED_ID', '不是有遮盖字段的对象。', 'It is the id of no object with masked fields.');
  }
  if (fields.length === 0) faults.add('input.fields', 'EMPTY', '至少选一个字段。', 'Name at least one field.', '≥ 1');
  const wanted = [...new Set(fields)].map((code) =>
    Object.values(table?.fields ?? {}).find((each) => each.code === code),
  );
  if (table && wanted.includes(undefined)) {
    faults.add('input.fields', 'NO_SUCH_FIELD', '此对象没有所选的字段。', 'The object has no such field.');
  }
  faults.throwIfAny();
  return { table: table!, key: named!.key, fields: wanted.map((field) => field!) };
}
