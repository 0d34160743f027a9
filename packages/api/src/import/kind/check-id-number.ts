import { parsePersonId } from '@uniongraph/schema/codes/person-id';
import { type Sex, sexes } from '@uniongraph/schema/codes/sex';
import type { ImportColumn } from '../column/import-column.js';
import type { ReportFault, StagedRow } from './import-kind.js';

type Key = 'idNumber' | 'sex' | 'birthYear';

/** An identity number tells sex and day of birth: where the row states them they agree, else they are taken from it. */
export function checkIdNumber(row: StagedRow<Key>, columns: readonly ImportColumn[], fault: ReportFault<Key>): void {
  if (row.idNumber === null) return;
  const parsed = parsePersonId(row.idNumber);
  if (!parsed.ok) return;
  const { sex, bornOn } = parsed.value;
  const disagrees = (key: Key) => {
    const { zh, en } = columns.find((column) => column.key === key)!;
    fault('idNumber', 'ID_NUMBER_DISAGREES', zh, en);
  };
  const stated: Sex | undefined = sexes.find(row.sex ?? '')?.code;
  if ((stated === 'MALE' || stated === 'FEMALE') && stated !== sex) disagrees('sex');
  row.birthYear ??= bornOn.slice(0, 4);
  if (row.birthYear !== bornOn.slice(0, 4)) disagrees('birthYear');
}
