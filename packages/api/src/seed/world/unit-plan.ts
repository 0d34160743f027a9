import type { IndustrySection } from '@uniongraph/schema/codes/industry-section';
import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import type { UnitCategory } from '@uniongraph/schema/codes/unit-category';
import type { CoverageState } from '../tables/seed-rows.js';
import type { OrganizationPlan } from './organization-plan.js';

/** A head-count as it is reported in one round. */
export interface HeadcountPlan {
  round: number;
  source: 'ANNUAL_REPORT' | 'TAX_FEE';
  asOf: string;
  employees: number;
}

/** A span of coverage, with the rounds in which its beginning and its end become known. */
export interface CoveragePlan {
  state: CoverageState;
  organization: OrganizationPlan | null;
  from: string;
  fromRound: number;
  to?: string;
  toRound?: number;
  id?: number;
}

/** The whole life of an employing unit. */
export interface UnitPlan {
  id: number;
  uscc: string;
  name: string;
  divisionCode: string;
  managementAreaCode: string | null;
  industry: IndustrySection | null;
  category: UnitCategory;
  band: SizeBand;
  /** Head-count at the end of 2022, or at its first round where it is younger. */
  anchor: number;
  registeredOn: string;
  entryRound: number;
  deregisteredOn?: string;
  exitRound?: number;
  headcounts: HeadcountPlan[];
  coverages: CoveragePlan[];
}
