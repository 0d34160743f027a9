import type { Provenance } from '@uniongraph/schema/codes/provenance';

/** What one subject adds to a number, as SQL gives it. */
export interface SubjectRow {
  origin: string;
  subjectId: string;
  contribution: string;
}

/** The last change of what a subject adds. */
export interface LastChange {
  effectiveOn: string;
  areaCode: string;
  organizationId: string | null;
  provenance: Provenance;
}

export type RecordRow = SubjectRow & LastChange;
