import type { Indicator } from '../define-indicator.js';
import type { DataChangeKindName } from '../types/data-change-kind.js';
import type { KnownValueType } from '../types/known-value.type.js';
import type { StatisticsRevisionType } from '../types/statistics-revision.type.js';
import { toDecimal } from '../values/decimal.js';
import { formatChange } from '../values/format-value.js';
import { minus, type Rational, ratio } from '../values/rational.js';
import { wholeNumber } from '../values/whole-number.js';
import type { RevisionRow } from './revision-row.js';

function quotientOf(indicator: Indicator, numerator: string | null, denominator: string | null): Rational | null {
  if (numerator === null || (indicator.denominator && denominator === null)) return null;
  return ratio(BigInt(numerator), indicator.denominator ? BigInt(denominator as string) : 1n);
}

function known(indicator: Indicator, numerator: string | null, denominator: string | null): KnownValueType {
  const value = quotientOf(indicator, numerator, denominator);
  return { value: value && toDecimal(value), numerator: wholeNumber(numerator), denominator: wholeNumber(denominator) };
}

export function presentRevision(indicator: Indicator, row: RevisionRow): StatisticsRevisionType {
  const before = quotientOf(indicator, row.numeratorBefore, row.denominatorBefore);
  const after = quotientOf(indicator, row.numerator, row.denominator);
  const difference = before && after && minus(after, before);
  return {
    recordedAt: row.recordedAt,
    isFirst: row.isFirst,
    before: known(indicator, row.numeratorBefore, row.denominatorBefore),
    after: known(indicator, row.numerator, row.denominator),
    difference: difference && toDecimal(difference),
    formatted: difference && formatChange(indicator, difference),
    rowsPosted: row.rowsPosted,
    through:
      row.kind === null
        ? null
        : { kind: row.kind as DataChangeKindName, label: row.label ?? '', madeAt: row.madeAt as Date },
  };
}
