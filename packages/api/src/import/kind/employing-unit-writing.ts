import { UNIT_CATEGORY_SYSTEM } from '@uniongraph/schema/codes/unit-category';
import { differsSql, partSql, type Upsert, upsertSql } from '../write/upsert-sql.js';
import type { Has, WriteStep } from './import-kind.js';

/** The rows once per unit, per head-count and per coverage; the checks have seen to it that repeated rows agree. */
export const employingUnitViews = `
create temp table import_repeated as
  select line from import_row where uscc in (select uscc from import_row group by uscc having count(*) > 1);
create temp view import_unit as select distinct on (uscc) * from import_row order by uscc, line;
create temp view import_headcount as
  select distinct on (uscc, source, as_of) line, uscc, source, as_of, employees
  from import_row where employees is not null order by uscc, source, as_of, line;
create temp view import_coverage as
  select distinct on (r.uscc, r.union_state, r.organization_code, r.valid_from)
    r.line, r.uscc, r.union_state, r.organization_code, r.valid_from, r.valid_to, u.id as unit_id, o.id as organization_id
  from import_row r
  left join employing_unit u on u.uscc = r.uscc
  left join union_organization o on o.code = r.organization_code
  where r.union_state <> 'NOT_ESTABLISHED'
  order by r.uscc, r.union_state, r.organization_code, r.valid_from, r.line;
`;

function unitRows(has: Has, from: string): Upsert {
  const always = (name: string) => ({ name, value: `r.${name}`, stated: true });
  const optional = (name: string, key: string) => ({ name, value: `r.${name}`, stated: has(key) });
  const categories = has('unitCategoryCode');
  return {
    table: 'employing_unit',
    known: 't',
    identity: 'id',
    key: { uscc: 'r.uscc' },
    columns: [
      always('name'),
      always('division_code'),
      optional('management_area_code', 'managementAreaCode'),
      optional('industry_section', 'industrySection'),
      {
        name: 'unit_category_system',
        value: `case when r.unit_category_code is not null then '${UNIT_CATEGORY_SYSTEM}' end`,
        stated: categories,
      },
      { name: 'unit_category_code', value: 'r.unit_category_code', stated: categories },
      always('registered_on'),
      optional('deregistered_on', 'deregisteredOn'),
      always('search_text'),
      { name: 'provenance', value: `'REPORTED'`, stated: true },
    ],
    from: `${from} r left join employing_unit t on t.uscc = r.uscc`,
    countsVersions: true,
  };
}

const headcountRows: Upsert = {
  table: 'unit_headcount',
  known: 't',
  identity: 'id',
  key: { unit_id: 'u.id', source: 'r.source', as_of: 'r.as_of' },
  columns: [
    { name: 'employees', value: 'r.employees', stated: true },
    { name: 'provenance', value: `'REPORTED'`, stated: true },
  ],
  from: `import_headcount r join employing_unit u on u.uscc = r.uscc
    left join unit_headcount t on t.unit_id = u.id and t.source = r.source and t.as_of = r.as_of`,
};

const recordedCoverage = `c.unit_id = r.unit_id and c.state = r.union_state
  and c.organization_id is not distinct from r.organization_id and c.valid_from = r.valid_from`;

/** Without the column of end dates a recorded end stays. */
const coverageDiffers = (has: Has) =>
  `(${has('validTo') ? 'c.valid_to is distinct from r.valid_to or ' : ''}c.provenance <> 'REPORTED')`;

/** A row is fresh when its unit is, and changes something when the unit, a head-count or a coverage would differ. */
export function employingUnitPlanSql(has: Has): string {
  const units = unitRows(has, 'import_row');
  const headcountDiffers = `r.employees is not null and (h.employees, h.provenance) is distinct from (r.employees, 'REPORTED')`;
  const coverage = `r.union_state <> 'NOT_ESTABLISHED' and (c.id is null or ${coverageDiffers(has)})`;
  return `select count(distinct r.line) filter (where t.id is null) as fresh,
      count(distinct r.line) filter (
        where t.id is not null and (${differsSql(units)} or (${headcountDiffers}) or (${coverage}))) as changed
    from ${units.from}
    left join union_organization o on o.code = r.organization_code
    left join unit_headcount h on h.unit_id = t.id and h.source = r.source and h.as_of = r.as_of
    left join unit_coverage c on c.unit_id = t.id and c.state = r.union_state and c.valid_from = r.valid_from
      and c.organization_id is not distinct from o.id`;
}

/** Coverage before head-counts: a unit enters the ledger with its first head-count, which then finds everything in place. */
export function employingUnitSteps(has: Has): WriteStep[] {
  const part = partSql('uscc');
  return [
    {
      zh: '用人单位',
      en: 'employing units',
      sql: upsertSql({ ...unitRows(has, 'import_unit'), where: part }),
      inParts: true,
    },
    {
      zh: '工会涵盖（变更）',
      en: 'coverage (changes)',
      sql: `update unit_coverage t set ${has('validTo') ? 'valid_to = r.valid_to, ' : ''}provenance = 'REPORTED'
        from import_coverage r join unit_coverage c on ${recordedCoverage}
        where t.id = c.id and ${coverageDiffers(has)} and ${part}`,
      inParts: true,
    },
    {
      zh: '工会涵盖（新增）',
      en: 'coverage (new)',
      sql: `insert into unit_coverage (unit_id, state, organization_id, valid_from, valid_to, provenance)
        select r.unit_id, r.union_state, r.organization_id, r.valid_from, r.valid_to, 'REPORTED'
        from import_coverage r left join unit_coverage c on ${recordedCoverage}
        where c.id is null and ${part}`,
      inParts: true,
    },
    {
      zh: '职工人数',
      en: 'head-counts',
      sql: upsertSql({ ...headcountRows, where: part }),
      inParts: true,
    },
  ];
}
