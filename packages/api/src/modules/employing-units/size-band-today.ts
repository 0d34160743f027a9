import { sql } from 'kysely';
import type { FieldCondition } from '../../shared/filters/compile-filter.js';
import { sizeBandCondition } from '../../shared/filters/size-band-condition.js';
import type { SizeBandFilter } from '../../shared/filters/size-band-filter.input.js';

/** The size band of the unit `e` today, by the annual report: the source that statistics use where none is named. */
export const sizeBandToday: FieldCondition<SizeBandFilter> = (filter, path, plan) =>
  sizeBandCondition(sql`(
    select size_band(h.employees) from unit_headcount h
    where h.unit_id = e.id and h.source = 'ANNUAL_REPORT' and h.as_of <= ${plan.today}::date
    order by h.as_of desc limit 1)`)(filter, path, plan);
