import { defineEntity, p } from '@mikro-orm/core';
import { countUnits } from '@uniongraph/schema/codes/count-unit';
import { figureQualifiers } from '@uniongraph/schema/codes/figure-qualifier';
import { periodKinds } from '@uniongraph/schema/codes/period-kind';
import { id, provenance } from '../../shared/entity-columns.js';
import { Division } from '../areas/division.entity.js';
import { SourceDocument } from './source-document.entity.js';

/** A number that somebody printed, with its qualifier (domain.md §1.4). `value × scale` is the number meant. */
export const PublishedFigure = defineEntity({
  name: 'PublishedFigure',
  properties: {
    id: id(),
    measureCode: p.string(),
    indicatorKey: p.string().nullable().index(),
    title: p.string(),
    titleEn: p.string(),
    area: () => p.manyToOne(Division).fieldName('area_code').index(),
    value: p.decimal('string').precision(20).scale(6),
    scale: p.integer().default(1),
    qualifier: p.enum(() => [...figureQualifiers.codes]),
    countUnit: p.enum(() => [...countUnits.codes]),
    periodKind: p.enum(() => [...periodKinds.codes]),
    periodText: p.string(),
    periodStart: p.date().nullable(),
    periodEnd: p.date().nullable(),
    originalText: p.text(),
    ambiguous: p.boolean().default(false),
    note: p.text().nullable(),
    sourceDocument: () => p.manyToOne(SourceDocument).fieldName('source_document_id'),
    provenance: provenance(),
  },
});
