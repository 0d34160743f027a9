import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../../shared/entity-columns.js';
import { ApiKey } from '../../access/keys/api-key.entity.js';

/** A document that a key may ask by its hash. None is ever changed: another text is another document. */
export const TrustedDocument = defineEntity({
  name: 'TrustedDocument',
  properties: {
    id: id(),
    key: () => p.manyToOne(ApiKey).fieldName('key_id'),
    /** SHA-256 of the text, in lower-case hexadecimal. */
    hash: p.string(),
    name: p.string(),
    text: p.text(),
    registeredAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['key', 'hash'] }],
});
