import { defineEntity, p } from '@mikro-orm/core';
import { provenance } from '../../shared/entity-columns.js';

/** An administrative division of GB/T 2260. The ancestry columns are kept by a trigger, see migration `division-ancestry`. */
export const Division = defineEntity({
  name: 'Division',
  properties: {
    code: p.string().length(12).primary(),
    name: p.string(),
    shortName: p.string(),
    romanisedName: p.string(),
    pinyin: p.string(),
    initials: p.string(),
    level: p.smallint(),
    parent: () => p.manyToOne(Division).fieldName('parent_code').nullable().deleteRule('restrict').index(),
    provinceCode: p.string().length(12).nullable(),
    prefectureCode: p.string().length(12).nullable(),
    countyCode: p.string().length(12).nullable(),
    townshipCode: p.string().length(12).nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    successor: () => p.manyToOne(Division).fieldName('successor_code').nullable().deleteRule('restrict'),
    provenance: provenance(),
  },
  checks: [
    { name: 'division_level_range', expression: 'level >= 0 and level <= 4' },
    { name: 'division_valid_in_order', expression: 'valid_to is null or valid_from is null or valid_from < valid_to' },
  ],
});
