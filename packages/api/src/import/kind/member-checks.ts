import type { Check, Has } from './import-kind.js';

/** What only the file as a whole or the register can show of a person, told without the person's data. */
export const memberChecks = (has: Has): Check[] => [
  ...(has('idNumber') ? [sharedNumber, takenNumber] : []),
  {
    column: 'joinedOn',
    code: 'OVERLAPS_STANDING',
    sql: `select r.line, r.joined_on::text as value, array[s.joined_on::text, coalesce(s.left_on::text, '')] as args
      from import_standing r join membership s on s.member_id = r.member_id and s.organization_id = r.organization_id
        and s.joined_on <> r.joined_on and daterange(s.joined_on, s.left_on) && daterange(r.joined_on, r.left_on)`,
  },
  {
    column: 'joinedOn',
    code: 'AFTER_END',
    sql: `select r.line, r.joined_on::text as value, array[o.dissolved_on::text] as args
      from import_row r join union_organization o on o.code = r.organization_code where r.joined_on >= o.dissolved_on`,
  },
];

const sharedNumber: Check = {
  column: 'idNumber',
  code: 'DUPLICATE',
  sql: `select line, '***' as value, array[first_line::text] as args
    from (
      select line, first_value(line) over (partition by id_number_hash order by line) as first_line
      from import_row where id_number_hash is not null
    ) r where line > first_line`,
};

const takenNumber: Check = {
  column: 'idNumber',
  code: 'ID_NUMBER_TAKEN',
  sql: `select n.line, '***' as value, array[m.member_no] as args
    from import_number n join member m on m.id_number_hash = n.hash where m.member_no <> n.member_no`,
};
