import { Migration } from '@mikro-orm/migrations';

/** A target may be a band, from a least to a most, instead of one value. */
export class Migration20261122T1010TargetBands extends Migration {
  override up(): void {
    this.addSql(`
alter table "indicator_target" alter column "value" drop not null, add column "min" numeric(20,6) null, add column "max" numeric(20,6) null;
alter table "indicator_target" add constraint "indicator_target_value_or_band" check (coalesce(value, min, max) is not null);
alter table "indicator_target" add constraint "indicator_target_band_in_order" check (min <= max);
`);
  }

  override down(): void {
    this.addSql(`
delete from "indicator_target" where value is null;
alter table "indicator_target" drop column "min", drop column "max", alter column "value" set not null;
`);
  }
}
