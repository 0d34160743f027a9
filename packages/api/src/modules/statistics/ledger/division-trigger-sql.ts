import type { Fact, FactOrigin } from '../define-fact.js';
import { ancestryColumns } from './ledger-columns.js';
import { postFunctionName } from './post-function-sql.js';

export const divisionTriggerName = (fact: Fact, origin: FactOrigin) => `${fact.ledger}_${origin.key}_on_division`;

/**
 * When a division gets another ancestry, the subjects posted under it are posted anew. Whoever has posted under the old one
 * is waited for, and nobody posts until the new one is committed.
 */
export function divisionTriggerSql(fact: Fact, origin: FactOrigin): string {
  const name = divisionTriggerName(fact, origin);
  const row = (alias: string) => `(${ancestryColumns.map((column) => `${alias}.${column}`).join(', ')})`;
  const moved = `new_rows n join old_rows o using (code)`;
  const differs = `${row('n')} is distinct from ${row('o')}`;
  return `create function ${name}() returns trigger language plpgsql as $watch$
begin
  if exists (select from ${moved} where ${differs}) then
    lock table ${fact.ledger} in share row exclusive mode;
    perform ${postFunctionName(fact, origin)}(array(
      select distinct l.subject_id from ${moved} join ${fact.ledger} l on l.area_code = n.code and l.origin = '${origin.key}'
      where ${differs}), 'LOCKED');
  end if;
  return null;
end $watch$;
create trigger ${name} after update on division
  referencing old table as old_rows new table as new_rows for each statement execute function ${name}()`;
}
