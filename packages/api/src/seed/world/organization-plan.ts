import type { IndustrySection } from '@uniongraph/schema/codes/industry-section';
import type { OrganizationKind } from '@uniongraph/schema/codes/organization-kind';
import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { UnitCategory } from '@uniongraph/schema/codes/unit-category';
import type { SnapshotCounts } from '../tables/seed-rows.js';

/** A parent on one line, with the rounds in which its beginning and its end become known. */
export interface ParentPlan {
  line: OrganizationLine;
  parent: OrganizationPlan;
  from: string;
  fromRound: number;
  to?: string;
  toRound?: number;
  id?: number;
}

/** What an organization reports in one round, as of a day. */
export interface ReportPlan {
  round: number;
  asOf: string;
  counts: SnapshotCounts;
  /** What was reported at first, where a revision corrected it to `counts`. */
  reportedFirst?: SnapshotCounts;
  id?: number;
}

/** The whole life of a union organization. */
export interface OrganizationPlan {
  id: number;
  /**
   * Made up: `<division>-<letter>`, then a number or an industry section. Z 总工会, C 产业工会, H 工会联合会, V 村级总工会,
   * D 单独基层工会, L 联合基层工会.
   */
  code: string;
  uscc: string | null;
  name: string;
  shortName: string | null;
  level: number;
  kind: OrganizationKind;
  isGrassroots: boolean;
  divisionCode: string;
  managementAreaCode: string | null;
  industry: IndustrySection | null;
  category: UnitCategory | null;
  establishedOn: string;
  entryRound: number;
  dissolvedOn?: string;
  exitRound?: number;
  exitStatus?: 'DISSOLVED' | 'MERGED';
  parents: ParentPlan[];
  reports: ReportPlan[];
}
