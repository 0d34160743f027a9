import { writeLimits } from '../../../limits/write-limits.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import type { ExportKind } from '../contents/export-kind.js';
import type { ExportCreateInput } from './export-create.input.js';

const kinds = {
  unionOrganizations: 'UNION_ORGANIZATIONS',
  employingUnits: 'EMPLOYING_UNITS',
  membershipSnapshots: 'MEMBERSHIP_SNAPSHOTS',
  statistics: 'STATISTICS',
} as const satisfies Partial<Record<keyof ExportCreateInput, ExportKind>>;

export interface ExportRequest {
  kind: ExportKind;
  /** Where the arguments stand in the input. */
  path: string;
  /** As they are kept: plain JSON. */
  arguments: object;
}

/** The one content that an input names. */
export function readExportInput(input: ExportCreateInput): ExportRequest {
  const faults = new Faults();
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const named = names.filter((name) => input[name] !== undefined && input[name] !== null);
  if (named.length !== 1)
    faults.add(
      'input',
      'EXACTLY_ONE_EXPECTED',
      `应给出 ${names.join('、')} 之一，现有${named.length}个。`,
      `Exactly one of ${names.join(', ')} is expected; here are ${named.length}.`,
      names.join(' | '),
    );
  if (typeof input.idempotencyKey === 'string')
    checkText(faults, 'input.idempotencyKey', input.idempotencyKey, writeLimits.idempotencyKey);
  faults.throwIfAny();
  const [name] = named as [keyof typeof kinds];
  return { kind: kinds[name], path: `input.${name}`, arguments: JSON.parse(JSON.stringify(input[name])) };
}
