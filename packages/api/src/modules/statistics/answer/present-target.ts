import { BandStatus } from '../types/band-status.js';
import type { TargetType } from '../types/target.type.js';
import { toDecimal } from '../values/decimal.js';
import { compare, dividedBy, parseDecimal, type Rational } from '../values/rational.js';
import type { TargetRow } from './read-comparisons.js';

function bandStatus(actual: Rational, min: Rational | null, max: Rational | null): BandStatus | null {
  if (min === null && max === null) return null;
  if (min !== null && compare(actual, min) < 0) return BandStatus.BELOW;
  return max !== null && compare(actual, max) > 0 ? BandStatus.ABOVE : BandStatus.WITHIN;
}

/** A target with how far a value, if there is one, attains it. */
export function presentTarget(target: TargetRow, actual: Rational | null): TargetType {
  const [value, min, max] = [target.value, target.min, target.max].map((text) =>
    text === null ? null : parseDecimal(text),
  );
  const attainment = actual && value && dividedBy(actual, value);
  return {
    value: value ? toDecimal(value) : null,
    min: min ? toDecimal(min) : null,
    max: max ? toDecimal(max) : null,
    attainment: attainment ? toDecimal(attainment) : null,
    bandStatus: actual && bandStatus(actual, min ?? null, max ?? null),
    provenance: target.provenance,
  };
}
