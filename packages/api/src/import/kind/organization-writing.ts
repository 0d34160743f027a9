import { UNIT_CATEGORY_SYSTEM } from '@uniongraph/schema/codes/unit-category';
import { assignedValue, differsSql, partSql, type Upsert, upsertSql } from '../write/upsert-sql.js';
import type { Has, WriteStep } from './import-kind.js';
import { movesParent } from './organization-parents.js';

function organizationRows(has: Has): Upsert {
  const ended = has('status') || has('dissolvedOn');
  const categories = has('unitCategoryCode');
  const optional = (name: string, key: string) => ({ name, value: `r.${name}`, stated: has(key) });
  const always = (name: string) => ({ name, value: `r.${name}`, stated: true });
  const upsert: Upsert = {
    table: 'union_organization',
    known: 't',
    identity: 'id',
    key: { code: 'r.code' },
    columns: [
      always('name'),
      optional('short_name', 'shortName'),
      optional('uscc', 'uscc'),
      always('level'),
      always('kind'),
      {
        name: 'is_grassroots',
        value: has('isGrassroots')
          ? 'r.is_grassroots'
          : 'case when t.kind = r.kind then t.is_grassroots else r.is_grassroots end',
        stated: true,
      },
      always('division_code'),
      optional('management_area_code', 'managementAreaCode'),
      optional('industry_section', 'industrySection'),
      {
        name: 'unit_category_system',
        value: `case when r.unit_category_code is not null then '${UNIT_CATEGORY_SYSTEM}' end`,
        stated: categories,
      },
      { name: 'unit_category_code', value: 'r.unit_category_code', stated: categories },
      always('established_on'),
      { name: 'dissolved_on', value: 'r.dissolved_on', stated: ended },
      {
        name: 'status',
        value: has('status')
          ? 'r.status'
          : `case when r.dissolved_on is not null and t.status <> 'ACTIVE' then t.status else r.status end`,
        stated: ended,
      },
      { name: 'provenance', value: `'REPORTED'`, stated: true },
    ],
    from: 'import_row r left join union_organization t on t.code = r.code',
    countsVersions: true,
  };
  const final = (name: string) => assignedValue(upsert, upsert.columns.find((column) => column.name === name)!);
  const words = `concat_ws(' ', r.search_name, lower(${final('short_name')}), lower(r.code), lower(${final('uscc')}))`;
  return { ...upsert, columns: [...upsert.columns, { name: 'search_text', value: words, stated: true }] };
}

/** A row changes an organization, or who leads it. */
export function organizationPlanSql(has: Has): string {
  const rows = organizationRows(has);
  return `select count(*) filter (where t.id is null) as fresh,
    count(*) filter (where t.id is not null and (${differsSql(rows)}
      or r.line in (select p.line from import_parent p where ${movesParent}))) as changed
    from ${rows.from}`;
}

/** Organizations first, then their parents: an old span is closed before the new one begins. */
export function organizationSteps(has: Has): WriteStep[] {
  return [
    {
      zh: '工会组织',
      en: 'organizations',
      sql: upsertSql({ ...organizationRows(has), where: partSql('code') }),
      inParts: true,
    },
    {
      zh: '上级关系（变更）',
      en: 'parents (changes)',
      sql: `create temp table import_parent_change as
        select o.id as organization_id, p.system, l.id as parent_id, p.valid_from, p.next_from, p.covering_id, p.covering_from
        from import_parent p join import_row r on r.line = p.line
        join union_organization o on o.code = p.code join union_organization l on l.code = p.parent_code
        where ${movesParent};
        analyze import_parent_change`,
      inParts: false,
    },
    {
      zh: '上级关系（终止）',
      en: 'parents (ends)',
      sql: `update organization_parent t set valid_to = c.valid_from from import_parent_change c
        where t.id = c.covering_id and c.covering_from < c.valid_from`,
      inParts: false,
    },
    {
      zh: '上级关系（更正）',
      en: 'parents (corrections)',
      sql: `update organization_parent t set parent_id = c.parent_id, provenance = 'REPORTED' from import_parent_change c
        where t.id = c.covering_id and c.covering_from = c.valid_from`,
      inParts: false,
    },
    {
      zh: '上级关系（新增）',
      en: 'parents (new)',
      sql: `insert into organization_parent (organization_id, line, parent_id, valid_from, valid_to, provenance)
        select organization_id, system, parent_id, valid_from, next_from, 'REPORTED' from import_parent_change
        where covering_from is distinct from valid_from`,
      inParts: false,
    },
  ];
}
