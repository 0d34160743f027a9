import { type RawBuilder, sql } from 'kysely';
import { checkText } from '../check-text.js';
import { likeLiteral } from '../like-pattern.js';
import type { BooleanFilter } from './boolean-filter.input.js';
import type { CodeFilter } from './code-filter-type.js';
import type { FieldCondition } from './compile-filter.js';
import { compileOperators, type Operators } from './compile-operators.js';
import type { FilterPlan } from './filter-plan.js';
import type { LocalDateFilter } from './local-date-filter.input.js';
import type { StringFilter } from './string-filter.input.js';

type Sql = RawBuilder<unknown>;

const checked = (plan: FilterPlan, path: string, text: string, maximum?: number) =>
  checkText(plan.faults, path, text, maximum);

export const isNull = (expression: Sql) => (wanted: boolean) =>
  wanted ? sql<boolean>`${expression} is null` : sql<boolean>`${expression} is not null`;

export const textOperators = (expression: Sql): Operators<StringFilter> => ({
  eq: (value, path, plan) => (checked(plan, path, value, 255) ? sql`${expression} = ${value}` : undefined),
  in: (values, path, plan) =>
    values.filter((value, index) => !checked(plan, `${path}[${index}]`, value, 255)).length === 0
      ? sql`${expression} = any(${values}::text[])`
      : undefined,
  contains: (value, path, plan) =>
    checked(plan, path, value) ? sql`${expression} like ${`%${likeLiteral(value)}%`}` : undefined,
  startsWith: (value, path, plan) =>
    checked(plan, path, value) ? sql`${expression} like ${`${likeLiteral(value)}%`}` : undefined,
  isNull: isNull(expression),
});

export const textCondition = (expression: Sql): FieldCondition<StringFilter> =>
  compileOperators(textOperators(expression));

export const dateCondition = (expression: Sql): FieldCondition<LocalDateFilter> =>
  compileOperators<LocalDateFilter>({
    eq: (day) => sql`${expression} = ${day}::date`,
    gt: (day) => sql`${expression} > ${day}::date`,
    gte: (day) => sql`${expression} >= ${day}::date`,
    lt: (day) => sql`${expression} < ${day}::date`,
    lte: (day) => sql`${expression} <= ${day}::date`,
    isNull: isNull(expression),
  });

export const booleanCondition = (expression: Sql): FieldCondition<BooleanFilter> =>
  compileOperators<BooleanFilter>({ eq: (wanted) => sql`${expression} = ${wanted}` });

/** `stored` gives what the column holds for a code: the code itself unless said otherwise. */
export const codeOperators = <Code extends string>(
  expression: Sql,
  stored: (code: Code) => string | number = (code) => code,
): Operators<CodeFilter<Code>> => ({
  eq: (code) => sql`${expression} = ${stored(code)}`,
  in: (codes) => (codes.length === 0 ? sql`false` : sql`${expression} in (${sql.join(codes.map(stored))})`),
});

export const codeCondition = <Code extends string>(
  expression: Sql,
  stored?: (code: Code) => string | number,
): FieldCondition<CodeFilter<Code>> => compileOperators(codeOperators(expression, stored));
