import { UNIT_CATEGORY_SYSTEM } from '@uniongraph/schema/codes/unit-category';
import { searchText } from '../../shared/search-text.js';
import { addMembers } from '../register/add-members.js';
import { RowBatch } from '../tables/row-batch.js';
import type { RowIds } from '../tables/row-ids.js';
import type { SeedRows } from '../tables/seed-rows.js';
import type { OrganizationPlan } from './organization-plan.js';
import type { UnitPlan } from './unit-plan.js';
import type { DemoWorld } from './world.js';

const SYNTHETIC = 'SYNTHETIC' as const;

/** What becomes known in one round. Rounds must be asked for in order: ids run on. */
export function roundBatch(world: DemoWorld, round: number, ids: RowIds): RowBatch {
  const batch = new RowBatch();
  for (const organization of world.organizations) addOrganization(batch, organization, round, ids);
  for (const unit of world.units) addUnit(batch, unit, round, ids);
  addMembers(batch, world.members, round, ids);
  return batch;
}

function addOrganization(batch: RowBatch, organization: OrganizationPlan, round: number, ids: RowIds): void {
  const { id, entryRound, exitRound, dissolvedOn, exitStatus } = organization;
  if (entryRound === round) batch.rows.union_organization.push(organizationRow(organization));
  if (exitRound === round && dissolvedOn !== undefined && exitStatus !== undefined) {
    batch.closings.union_organization.push({ id, on: dissolvedOn, status: exitStatus });
  }
  for (const span of organization.parents) {
    if (span.fromRound === round) {
      span.id = ids.next('organization_parent');
      batch.rows.organization_parent.push({
        id: span.id,
        organization_id: id,
        line: span.line,
        parent_id: span.parent.id,
        valid_from: span.from,
        provenance: SYNTHETIC,
      });
    }
    if (span.toRound === round) batch.closings.organization_parent.push({ id: span.id!, on: span.to! });
  }
  for (const report of organization.reports) {
    if (report.round !== round) continue;
    report.id = ids.next('membership_snapshot');
    batch.rows.membership_snapshot.push({
      id: report.id,
      organization_id: id,
      source: 'ANNUAL_REPORT',
      as_of: report.asOf,
      ...(report.reportedFirst ?? report.counts),
      provenance: SYNTHETIC,
    });
  }
}

function addUnit(batch: RowBatch, unit: UnitPlan, round: number, ids: RowIds): void {
  if (unit.entryRound === round) batch.rows.employing_unit.push(unitRow(unit));
  if (unit.exitRound === round) batch.closings.employing_unit.push({ id: unit.id, on: unit.deregisteredOn! });
  for (const span of unit.coverages) {
    if (span.fromRound === round) {
      span.id = ids.next('unit_coverage');
      batch.rows.unit_coverage.push({
        id: span.id,
        unit_id: unit.id,
        state: span.state,
        organization_id: span.organization?.id ?? null,
        valid_from: span.from,
        provenance: SYNTHETIC,
      });
    }
    if (span.toRound === round) batch.closings.unit_coverage.push({ id: span.id!, on: span.to! });
  }
  for (const count of unit.headcounts) {
    if (count.round !== round) continue;
    batch.rows.unit_headcount.push({
      id: ids.next('unit_headcount'),
      unit_id: unit.id,
      source: count.source,
      as_of: count.asOf,
      employees: count.employees,
      provenance: SYNTHETIC,
    });
  }
}

function organizationRow(organization: OrganizationPlan): SeedRows['union_organization'] {
  const { name, shortName, code, uscc, category } = organization;
  return {
    id: organization.id,
    code,
    uscc,
    name,
    short_name: shortName,
    level: organization.level,
    kind: organization.kind,
    is_grassroots: organization.isGrassroots,
    division_code: organization.divisionCode,
    management_area_code: organization.managementAreaCode,
    industry_section: organization.industry,
    unit_category_system: category && UNIT_CATEGORY_SYSTEM,
    unit_category_code: category,
    established_on: organization.establishedOn,
    status: 'ACTIVE',
    search_text: searchText(name, code, uscc),
    provenance: SYNTHETIC,
  };
}

function unitRow(unit: UnitPlan): SeedRows['employing_unit'] {
  return {
    id: unit.id,
    uscc: unit.uscc,
    name: unit.name,
    division_code: unit.divisionCode,
    management_area_code: unit.managementAreaCode,
    industry_section: unit.industry,
    unit_category_system: UNIT_CATEGORY_SYSTEM,
    unit_category_code: unit.category,
    registered_on: unit.registeredOn,
    search_text: searchText(unit.name, unit.uscc),
    provenance: SYNTHETIC,
  };
}
