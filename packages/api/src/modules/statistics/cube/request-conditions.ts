import type { RawBuilder } from 'kysely';
import { withinSql } from '../question/within.js';
import { conditionSql } from './condition-sql.js';
import type { CubeRequest } from './cube-request.js';
import { isOneOf } from './is-one-of.js';

/** What rows of ledger and rollup alike must satisfy: area, sources and filters. */
export function requestConditions({ area, sources, condition }: CubeRequest): RawBuilder<boolean>[] {
  return [
    withinSql(area),
    ...(sources ? [isOneOf('source', sources)] : []),
    ...(condition ? [conditionSql(condition)] : []),
  ];
}
