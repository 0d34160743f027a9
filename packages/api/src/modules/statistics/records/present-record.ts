import type { Fact } from '../define-fact.js';
import { presentArea } from '../present/present-area.js';
import type { AreaRow } from '../question/area.js';
import type { Reference } from '../reference/reference.js';
import type { StatisticsRecordType } from '../types/statistics-record.type.js';
import type { RecordRow } from './record-row.js';

/** What the field resolvers of a record find on it. */
export interface PresentedRecord extends StatisticsRecordType {
  subjectTable: string | null;
  subjectId: string;
  organizationId: string | null;
}

export function presentRecord({ areas }: Reference, fact: Fact, row: RecordRow): PresentedRecord {
  return {
    subjectTable: fact.origins.find(({ key }) => key === row.origin)?.subjectTable ?? null,
    subjectId: row.subjectId,
    organizationId: row.organizationId,
    contribution: Number(row.contribution),
    effectiveOn: row.effectiveOn,
    area: presentArea(areas.get(row.areaCode) as AreaRow),
    provenance: row.provenance,
  };
}
