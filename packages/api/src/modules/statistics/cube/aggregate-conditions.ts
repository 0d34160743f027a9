import type { RawBuilder } from 'kysely';
import type { Aggregate } from './aggregate.js';
import { isOneOf } from './is-one-of.js';

/** Which rows an aggregate adds up, of those that its request reads. */
export const aggregateConditions = ({ where, source }: Aggregate): RawBuilder<boolean>[] => [
  ...where.map(([column, values]) => isOneOf(column, values)),
  ...(source === null ? [] : [isOneOf('source', [source])]),
];
