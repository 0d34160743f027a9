import { differsSql, type Upsert } from '../write/upsert-sql.js';

/** Counts the rows that would be added and those that would change, for a kind that writes one table. */
export function planSql(upsert: Upsert): string {
  const { known, identity, from } = upsert;
  return `select count(*) filter (where ${known}.${identity} is null) as fresh,
    count(*) filter (where ${known}.${identity} is not null and ${differsSql(upsert)}) as changed
    from ${from}`;
}
