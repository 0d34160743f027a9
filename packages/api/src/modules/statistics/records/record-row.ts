import type { Provenance } from '@uniongraph/schema/codes/provenance';

/** What one subject adds to a number, as SQL gives it. */
export interface RecordRow {
  origin: string;
  subjectId: string;
  contribution: string;
  effectiveOn: string;
  areaCode: string;
  organizationId: string | null;
  provenance: Provenance;
}
