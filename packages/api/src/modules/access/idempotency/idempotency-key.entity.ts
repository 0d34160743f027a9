import { defineEntity, p } from '@mikro-orm/core';

/** A create that was done once and must not be done again when it is asked again. */
export const IdempotencyKey = defineEntity({
  name: 'IdempotencyKey',
  primaryKeys: ['principal', 'operation', 'key'],
  properties: {
    principal: p.string().primary(),
    operation: p.string().primary(),
    key: p.string().primary(),
    inputHash: p.blob(),
    /** What it made, without secrets. */
    result: p.json().$type<unknown>().nullable(),
    createdAt: p.datetime().defaultRaw('now()').index(),
  },
});
