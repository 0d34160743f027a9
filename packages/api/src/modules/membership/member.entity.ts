import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance, version } from '../../shared/entity-columns.js';

/** A person in the real-name register. Sex by GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated. */
export const Member = defineEntity({
  name: 'Member',
  properties: {
    id: id(),
    memberNo: p.string().unique(),
    name: p.string().hidden(),
    sex: p.smallint().check('sex in (0, 1, 2, 9)'),
    birthYear: p.smallint().nullable(),
    phone: p.string().nullable().hidden(),
    idNumberCipher: p.blob().nullable().hidden(),
    idNumberHash: p.blob().nullable().unique().hidden(),
    provenance: provenance(),
    version: version(),
  },
  checks: [{ name: 'member_id_number_whole', expression: '(id_number_cipher is null) = (id_number_hash is null)' }],
});
