/** The triggers that post to the ledger, on the tables that writers of the register change. */
const toggle = (how) => `
do $$ declare t record; begin
  for t in select tgrelid::regclass as "table", tgname from pg_trigger
    where not tgisinternal and tgname like 'membership\\_ledger\\_%' and tgrelid in ('membership'::regclass, 'member'::regclass)
  loop execute format('alter table %s ${how} trigger %I', t."table", t.tgname); end loop;
end $$`;

export const disableLedger = toggle('disable');
export const enableLedger = toggle('enable');
