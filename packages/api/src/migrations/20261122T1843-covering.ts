import { Migration } from '@mikro-orm/migrations';

/** Counts and pages of the registers by division are found in an index alone, which holds what lists are filtered by most. */
export class Migration20261122T1843Covering extends Migration {
  override up(): void {
    this.addSql(`
drop index "employing_unit_division_code_index";
create index employing_unit_division on employing_unit (division_code) include (id, industry_section, registered_on, deregistered_on);
drop index "union_organization_division_code_index";
create index union_organization_division on union_organization (division_code) include (id, kind, status, industry_section, is_grassroots, level, established_on);
`);
  }

  override down(): void {
    this.addSql(`
drop index employing_unit_division;
create index employing_unit_division_code_index on employing_unit (division_code);
drop index union_organization_division;
create index union_organization_division_code_index on union_organization (division_code);
`);
  }
}
