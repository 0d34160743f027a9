import { Migration } from '@mikro-orm/migrations';

/** Mean ages are printed figures too. */
export class Migration20261122T0970CountUnitYears extends Migration {
  override up(): void {
    this.addSql(`
alter table "published_figure" drop constraint "published_figure_count_unit_check";
alter table "published_figure" add constraint "published_figure_count_unit_check" check ("count_unit" in ('PERSON', 'PERSON_TIME', 'HOUSEHOLD', 'UNIT', 'PIECE', 'CASE', 'CASE_TIME', 'SESSION', 'EVENT', 'PLACE', 'ITEM', 'MEASURE', 'KIND', 'TIMES', 'YEAR_OF_AGE', 'YUAN', 'SQUARE_METRE', 'PERCENT', 'PERCENTAGE_POINT', 'RANK'));
`);
  }

  override down(): void {
    this.addSql(`
alter table "published_figure" drop constraint "published_figure_count_unit_check";
alter table "published_figure" add constraint "published_figure_count_unit_check" check ("count_unit" in ('PERSON', 'PERSON_TIME', 'HOUSEHOLD', 'UNIT', 'PIECE', 'CASE', 'CASE_TIME', 'SESSION', 'EVENT', 'PLACE', 'ITEM', 'MEASURE', 'KIND', 'TIMES', 'YUAN', 'SQUARE_METRE', 'PERCENT', 'PERCENTAGE_POINT', 'RANK'));
`);
  }
}
