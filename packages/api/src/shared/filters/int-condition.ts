import { type RawBuilder, sql } from 'kysely';
import type { FieldCondition } from './compile-filter.js';
import { compileOperators } from './compile-operators.js';
import type { IntFilter } from './int-filter.input.js';

export const intCondition = (expression: RawBuilder<unknown>): FieldCondition<IntFilter> =>
  compileOperators<IntFilter>({
    eq: (value) => sql`${expression} = ${value}`,
    in: (values) => sql`${expression} = any(${values}::int[])`,
    gte: (value) => sql`${expression} >= ${value}`,
    lte: (value) => sql`${expression} <= ${value}`,
  });
