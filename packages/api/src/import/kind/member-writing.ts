import { differsSql, insertSql, partSql, type Upsert, updateSql, upsertSql } from '../write/upsert-sql.js';
import type { Has, WriteStep } from './import-kind.js';

/** Standings with their keys, and every hash that a number may be stored under while keys are being changed. */
export const memberViews = `
create temp view import_standing as
  select r.line, r.member_no, r.joined_on, r.left_on, m.id as member_id, o.id as organization_id
  from import_row r
  left join member m on m.member_no = r.member_no
  left join union_organization o on o.code = r.organization_code;
create temp table import_number as
  select line, member_no, decode(hash, 'hex') as hash
  from import_row cross join unnest(string_to_array(id_number_hashes, ',')) hash;
create index on import_number (line);
analyze import_number;
`;

/** A number that is recorded already keeps its envelope, since sealing it again would look like a change. */
function recorded(column: string, fresh: string): string {
  return `case when exists (
    select from import_number n where n.line = r.line and n.hash = t.id_number_hash) then t.${column} else ${fresh} end`;
}

const memberRows = (has: Has): Upsert => ({
  table: 'member',
  known: 't',
  identity: 'id',
  key: { member_no: 'r.member_no' },
  columns: [
    { name: 'name', value: 'r.name', stated: true },
    { name: 'sex', value: 'r.sex_code', stated: true },
    {
      name: 'birth_year',
      value: has('birthYear') ? 'r.birth_year' : 'coalesce(r.birth_year, t.birth_year)',
      stated: true,
    },
    { name: 'phone', value: 'r.phone', stated: has('phone') },
    {
      name: 'id_number_cipher',
      value: recorded('id_number_cipher', `decode(r.id_number_cipher, 'hex')`),
      stated: has('idNumber'),
    },
    {
      name: 'id_number_hash',
      value: recorded('id_number_hash', `decode(r.id_number_hash, 'hex')`),
      stated: has('idNumber'),
    },
    { name: 'provenance', value: `'REPORTED'`, stated: true },
  ],
  from: 'import_row r left join member t on t.member_no = r.member_no',
  countsVersions: true,
});

const standingRows = (has: Has): Upsert => ({
  table: 'membership',
  known: 't',
  identity: 'id',
  key: { member_id: 'r.member_id', organization_id: 'r.organization_id', joined_on: 'r.joined_on' },
  columns: [
    { name: 'left_on', value: 'r.left_on', stated: has('leftOn') },
    { name: 'provenance', value: `'REPORTED'`, stated: true },
  ],
  from: `import_standing r left join membership t
    on t.member_id = r.member_id and t.organization_id = r.organization_id and t.joined_on = r.joined_on`,
});

/** A row is fresh when its member is, and changes something when the member or the standing would differ. */
export function memberPlanSql(has: Has): string {
  const standings = standingRows(has);
  return `select count(*) filter (where t.id is null) as fresh,
      count(*) filter (where t.id is not null and (${differsSql(memberRows(has))} or s.line is not null)) as changed
    from ${memberRows(has).from}
    left join (select r.line from ${standings.from} where t.id is null or ${differsSql(standings)}) s on s.line = r.line`;
}

export function memberSteps(has: Has): WriteStep[] {
  return [
    {
      zh: '会员',
      en: 'members',
      sql: upsertSql({ ...memberRows(has), where: partSql('member_no') }),
      inParts: true,
    },
    { zh: '会籍（变更）', en: 'standings (changes)', sql: updateSql(standingRows(has)), inParts: false },
    { zh: '会籍（新增）', en: 'standings (new)', sql: insertSql(standingRows(has)), inParts: false },
  ];
}
