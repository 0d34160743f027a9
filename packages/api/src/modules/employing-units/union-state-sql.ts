import { type RawBuilder, sql } from 'kysely';

/** A union of its own before a joint one, a joint one before a union in preparation; as statistics count units. */
export const bestCoverageFirst = sql`array_position(array['ESTABLISHED', 'COVERED_BY_JOINT', 'PREPARING'], c.state)`;

/** The union state of the unit `e` on a day. */
export const unionStateOn = (day: string): RawBuilder<string> => sql`coalesce((
  select c.state from unit_coverage c
  where c.unit_id = e.id and c.valid_from <= ${day}::date and (c.valid_to is null or c.valid_to > ${day}::date)
  order by ${bestCoverageFirst} limit 1), 'NOT_ESTABLISHED')`;

/** The size band of the unit `e` on a day, by the annual report: the source that statistics use where none is named. */
export const sizeBandOn = (day: string): RawBuilder<string> => sql`(
  select size_band(h.employees) from unit_headcount h
  where h.unit_id = e.id and h.source = 'ANNUAL_REPORT' and h.as_of <= ${day}::date
  order by h.as_of desc limit 1)`;
