import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { listLimits } from '../../../limits/list-limits.js';
import type { Faults } from '../../../shared/faults.js';
import { memberCodes } from '../catalogue/dimension-members.js';

/** The comparisons that the filters of closed lists share. */
export interface Comparisons {
  eq?: string | null;
  in?: string[] | null;
  gte?: string | null;
  lte?: string | null;
  isNull?: boolean | null;
}

/**
 * The members that satisfy all comparisons with a dimension, `null` standing for rows without one; undefined for no
 * comparison at all. A comparison with null, with too many values or with a code that does not exist is a fault.
 */
export function readMembers(
  dimension: StatisticsDimension,
  comparisons: Comparisons,
  path: string,
  faults: Faults,
): (string | null)[] | undefined {
  for (const [operator, value] of Object.entries(comparisons))
    checkComparison(dimension, value, `${path}.${operator}`, faults);
  const codes = memberCodes[dimension] ?? [];
  const { eq, in: oneOf, gte, lte, isNull } = comparisons;
  const tests: ((member: string | null) => boolean)[] = [];
  if (eq) tests.push((member) => member === eq);
  if (oneOf) tests.push((member) => member !== null && oneOf.includes(member));
  if (gte) tests.push((member) => member !== null && codes.indexOf(member) >= codes.indexOf(gte));
  if (lte) tests.push((member) => member !== null && codes.indexOf(member) <= codes.indexOf(lte));
  if (typeof isNull === 'boolean') tests.push((member) => (member === null) === isNull);
  if (tests.length === 0) return undefined;
  return [...codes, null].filter((member) => tests.every((test) => test(member)));
}

function checkComparison(dimension: StatisticsDimension, value: unknown, path: string, faults: Faults): void {
  if (value === null) faults.addNull(path);
  else if (Array.isArray(value)) {
    if (value.length > listLimits.comparedValues) faults.addTooMany(path, listLimits.comparedValues, value.length);
    else for (const [index, code] of value.entries()) checkCode(dimension, code, `${path}[${index}]`, faults);
  } else checkCode(dimension, value, path, faults);
}

/** Codes that are no GraphQL names come as text, so that the schema cannot check them. */
function checkCode(dimension: StatisticsDimension, code: unknown, path: string, faults: Faults): void {
  const codes = memberCodes[dimension];
  if (typeof code !== 'string' || !codes || codes.includes(code)) return;
  faults.add(path, 'UNKNOWN_CODE', `没有代码 ${code}。`, `There is no code ${code}.`, codes.join(', '));
}
