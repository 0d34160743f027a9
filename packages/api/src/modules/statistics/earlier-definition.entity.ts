import { defineEntity, p } from '@mikro-orm/core';
import { id, provenance } from '../../shared/entity-columns.js';

/**
 * What an indicator counted before this platform defined it, or before its present version: it held until `validTo`, the first
 * day of the next one. Earlier versions of a formula of ours stand in its definition file.
 */
export const EarlierDefinition = defineEntity({
  name: 'EarlierDefinition',
  properties: {
    id: id(),
    indicatorKey: p.string(),
    version: p.integer(),
    validTo: p.date(),
    formula: p.text(),
    formulaEn: p.text(),
    caveat: p.text(),
    caveatEn: p.text(),
    source: p.text(),
    provenance: provenance(),
  },
  uniques: [{ properties: ['indicatorKey', 'version'] }, { properties: ['indicatorKey', 'validTo'] }],
});
