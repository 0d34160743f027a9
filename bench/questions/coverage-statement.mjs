import { coverageSql } from './coverage-sql.mjs';

/** A named prepared statement over the rollups with the day, then the area, as its parameters. */
export const coverageStatement = (place, facts = 'both') => ({
  name: `coverage ${place} ${facts}`,
  text: coverageSql(place, facts, '$2::text', '$1::date'),
});

/** The values of its parameters. */
export const coverageValues = (place, { day, area }) => (place === 'provinces' ? [day] : [day, area]);
