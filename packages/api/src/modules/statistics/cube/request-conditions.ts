import type { RawBuilder } from 'kysely';
import { withinSql } from '../question/within.js';
import type { CubeRequest } from './cube-request.js';
import { isOneOf } from './is-one-of.js';

/** What rows of ledger and rollup alike must satisfy: area, sources and filters. */
export function requestConditions({ area, sources, filters }: CubeRequest): RawBuilder<boolean>[] {
  return [
    withinSql(area),
    ...(sources ? [isOneOf('source', sources)] : []),
    ...filters.map(({ column, values }) => isOneOf(column, values)),
  ];
}
