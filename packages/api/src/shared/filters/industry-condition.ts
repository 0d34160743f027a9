import type { RawBuilder } from 'kysely';
import type { FieldCondition } from './compile-filter.js';
import { compileOperators } from './compile-operators.js';
import { codeOperators, isNull } from './conditions.js';
import type { IndustrySectionFilter } from './industry-section-filter.input.js';

export const industryCondition = (expression: RawBuilder<unknown>): FieldCondition<IndustrySectionFilter> =>
  compileOperators<IndustrySectionFilter>({ ...codeOperators(expression), isNull: isNull(expression) });
