/**
 * `bench.dice(i, seed, n)`: a whole number from 0 below n, the same for the same arguments on every machine. `random()` would
 * give other data after an interruption.
 */
export const hashFunction = `
create or replace function bench.dice(i bigint, seed integer, n integer) returns integer
language sql immutable parallel safe as $$ select ((hashint8extended(i, seed) & 9223372036854775807) % n)::integer $$`;
