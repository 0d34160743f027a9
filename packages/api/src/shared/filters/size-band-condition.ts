import { type SizeBand, sizeBands } from '@uniongraph/schema/codes/size-band';
import { type RawBuilder, sql } from 'kysely';
import type { FieldCondition } from './compile-filter.js';
import { compileOperators } from './compile-operators.js';
import { codeOperators } from './conditions.js';
import type { SizeBandFilter } from './size-band-filter.input.js';

const upTo = (band: SizeBand) => sizeBands.codes.slice(0, sizeBands.codes.indexOf(band) + 1);
const from = (band: SizeBand) => sizeBands.codes.slice(sizeBands.codes.indexOf(band));

/** Conditions on an expression that yields a size band, or null for a unit without workers. */
export function sizeBandCondition(expression: RawBuilder<unknown>): FieldCondition<SizeBandFilter> {
  const oneOf = (bands: readonly SizeBand[]) => sql<boolean>`${expression} in (${sql.join(bands)})`;
  return compileOperators<SizeBandFilter>({
    ...codeOperators<SizeBand>(expression),
    gte: (band) => oneOf(from(band)),
    lte: (band) => oneOf(upTo(band)),
  });
}
