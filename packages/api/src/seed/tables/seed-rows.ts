import type { IndustrySection } from '@uniongraph/schema/codes/industry-section';
import type { OrganizationKind } from '@uniongraph/schema/codes/organization-kind';
import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { OrganizationStatus } from '@uniongraph/schema/codes/organization-status';
import type { Provenance } from '@uniongraph/schema/codes/provenance';

/** Rows of the tables whose changes post to ledgers, as they are copied in. Dates are ISO texts. */
export interface SeedRows {
  union_organization: {
    id: number;
    code: string;
    uscc: string | null;
    name: string;
    short_name: string | null;
    level: number;
    kind: OrganizationKind;
    is_grassroots: boolean;
    division_code: string;
    management_area_code: string | null;
    industry_section: IndustrySection | null;
    unit_category_system: string | null;
    unit_category_code: string | null;
    established_on: string;
    status: OrganizationStatus;
    search_text: string;
    provenance: Provenance;
  };
  organization_parent: {
    id: number;
    organization_id: number;
    line: OrganizationLine;
    parent_id: number;
    valid_from: string;
    provenance: Provenance;
  };
  employing_unit: {
    id: number;
    uscc: string;
    name: string;
    division_code: string;
    management_area_code: string | null;
    industry_section: IndustrySection | null;
    unit_category_system: string | null;
    unit_category_code: string | null;
    registered_on: string;
    search_text: string;
    provenance: Provenance;
  };
  unit_coverage: {
    id: number;
    unit_id: number;
    state: CoverageState;
    organization_id: number | null;
    valid_from: string;
    provenance: Provenance;
  };
  unit_headcount: {
    id: number;
    unit_id: number;
    source: 'ANNUAL_REPORT' | 'TAX_FEE';
    as_of: string;
    employees: number;
    provenance: Provenance;
  };
  membership_snapshot: SnapshotCounts & {
    id: number;
    organization_id: number;
    source: 'ANNUAL_REPORT';
    as_of: string;
    provenance: Provenance;
  };
  member: {
    id: number;
    member_no: string;
    name: string;
    sex: number;
    birth_year: number;
    phone: string;
    /** Bytes as PostgreSQL reads them: \\x and hexadecimal digits. */
    id_number_cipher: string;
    id_number_hash: string;
    provenance: Provenance;
  };
  member_group: { member_id: number; group_code: string; provenance: Provenance };
  membership: {
    id: number;
    member_id: number;
    organization_id: number;
    kind: 'FULL' | 'PROBATIONARY';
    joined_on: string;
    provenance: Provenance;
  };
}

export type CoverageState = 'ESTABLISHED' | 'COVERED_BY_JOINT' | 'PREPARING';

/** What an organization reports; null: not counted or left blank. */
export interface SnapshotCounts {
  workers: number;
  workers_female: number;
  members: number;
  members_female: number;
  members_migrant: number;
  members_new_form: number | null;
  members_labor_dispatch: number;
  agreement_covered_workers: number | null;
  full_time_staff: number;
  part_time_staff: number;
}

export type SeedTable = keyof SeedRows;
