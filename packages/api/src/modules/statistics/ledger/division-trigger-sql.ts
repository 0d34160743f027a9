import type { Fact, FactOrigin } from '../define-fact.js';
import { ancestryColumns } from './ledger-columns.js';
import { postFunctionName } from './post-function-sql.js';

export const divisionTriggerName = (fact: Fact, origin: FactOrigin) => `${fact.ledger}_${origin.key}_on_division`;

/** When a division gets another ancestry, the subjects posted under it are posted anew. */
export function divisionTriggerSql(fact: Fact, origin: FactOrigin): string {
  const name = divisionTriggerName(fact, origin);
  const row = (alias: string) => `(${ancestryColumns.map((column) => `${alias}.${column}`).join(', ')})`;
  return `create function ${name}() returns trigger language plpgsql as $watch$
declare ids bigint[];
begin
  select array_agg(distinct l.subject_id) into ids
  from new_rows n join old_rows o using (code) join ${fact.ledger} l on l.area_code = n.code and l.origin = '${origin.key}'
  where ${row('n')} is distinct from ${row('o')};
  perform ${postFunctionName(fact, origin)}(ids, true);
  return null;
end $watch$;
create trigger ${name} after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function ${name}()`;
}
