import { coveragePlaces, coverageSql } from './coverage-sql.mjs';

/**
 * SQL functions for PostGraphile: numerator and denominator of coverage lie in two tables with a day to choose, which nothing
 * automatic expresses in one field. The statements are those of the floor.
 */
export const peerFunctions = `
drop schema if exists bench_peer cascade;
create schema bench_peer;
grant usage on schema bench_peer to public;
create type bench_peer.coverage as (key text, eligible integer, covered integer, members integer, female integer);
${coveragePlaces
  .flatMap((place) => ['units', 'members', 'both'].map((facts) => functionSql(place, facts)))
  .join(';\n')};
grant execute on all functions in schema bench_peer to public`;

function functionSql(place, facts) {
  const columns = {
    units: 'key, eligible, covered, null::integer, null::integer',
    members: 'key, null::integer, null::integer, members, female',
    both: 'key, eligible, covered, members, female',
  };
  return `create function bench_peer.coverage_${place}_${facts}(area text, on_day date) returns setof bench_peer.coverage
language sql stable as $$ select ${columns[facts]} from (${coverageSql(place, facts, 'area', 'on_day')}) rows $$`;
}
