import { defineEntity, p } from '@mikro-orm/core';

/** The keys with which this database is sealed: each has sealed a constant, so that a wrong key is found at the start. */
export const DataKeyCheck = defineEntity({
  name: 'DataKeyCheck',
  properties: {
    keyId: p.string().primary(),
    sealed: p.blob(),
    addedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
});
