import { defineEntity, p } from '@mikro-orm/core';
import { holderKinds } from '@uniongraph/schema/codes/holder-kind';
import { honourKinds } from '@uniongraph/schema/codes/honour-kind';
import type { RecognitionLevel } from '@uniongraph/schema/codes/recognition-level';
import { id, provenance, version } from '../../../shared/entity-columns.js';

/** An honour that is granted again and again, by its name: data, as honours come and go (domain.md §1.4). */
export const RecognitionScheme = defineEntity({
  name: 'RecognitionScheme',
  properties: {
    id: id(),
    code: p.string().unique(),
    name: p.string(),
    nameEn: p.string(),
    kind: p.enum(() => [...honourKinds.codes]),
    holderKind: p.enum(() => [...holderKinds.codes]),
    /** At which levels it is known to be granted. */
    levels: p.type('text[]').$type<RecognitionLevel[]>(),
    /** Where it is named. */
    source: p.string(),
    provenance: provenance(),
    version: version(),
  },
});
