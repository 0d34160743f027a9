import { fieldHashes } from '../../modules/privacy/cipher/field-hash.js';
import { memberPrivacy } from '../../modules/privacy/field-classes.js';
import { columnOf } from '../../modules/privacy/personal-table.js';
import { sealField } from '../../modules/privacy/sealed-field.js';
import type { StagedRow } from './import-kind.js';

const { idNumber } = memberPrivacy.fields;

/** Replaces an identity number by what is stored of it: the number itself is not staged. */
export function sealIdNumber(row: StagedRow): void {
  const { idNumber: number, memberNo } = row;
  row.idNumber = null;
  if (!number) return;
  const { cipher, hash } = sealField(memberPrivacy, idNumber, memberNo!, number);
  row.idNumberCipher = cipher.toString('hex');
  row.idNumberHash = hash.toString('hex');
  row.idNumberHashes = fieldHashes(columnOf(memberPrivacy, idNumber), number)
    .map((each) => each.toString('hex'))
    .join(',');
}
