import { type RawBuilder, sql } from 'kysely';
import { readGlobalId } from '../global-id.js';
import type { FieldCondition } from './compile-filter.js';

/** That a column holds the key within a global id of a type. */
export const nodeCondition =
  (expression: RawBuilder<unknown>, type: string): FieldCondition<string> =>
  (id, path, plan) => {
    plan.addLeaf(path);
    const read = readGlobalId(id);
    if (read?.type === type && /^[1-9]\d{0,17}$/.test(read.key)) return sql`${expression} = ${read.key}::bigint`;
    plan.faults.add(path, 'MALFORMED_ID', `不是 ${type} 的全局标识。`, `It is no global id of a ${type}.`);
    return sql`false`;
  };
