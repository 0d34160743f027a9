import { seal } from '../../modules/privacy/cipher/field-cipher.js';
import { fieldHashes } from '../../modules/privacy/cipher/field-hash.js';
import { memberPrivacy } from '../../modules/privacy/field-classes.js';
import { columnOf } from '../../modules/privacy/personal-table.js';
import type { StagedRow } from './import-kind.js';

const { idNumber } = memberPrivacy.fields;

/** Replaces an identity number by what is stored of it: the number itself is not staged. */
export function sealIdNumber(row: StagedRow): void {
  const { idNumber: number, memberNo } = row;
  row.idNumber = null;
  if (!number) return;
  const column = columnOf(memberPrivacy, idNumber);
  const hashes = fieldHashes(column, number).map((hash) => hash.toString('hex'));
  row.idNumberCipher = seal({ column, row: memberNo! }, number).toString('hex');
  row.idNumberHash = hashes[0]!;
  row.idNumberHashes = hashes.join(',');
}
