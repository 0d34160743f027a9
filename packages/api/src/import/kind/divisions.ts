import { NATION_CODE, parseDivisionCode } from '@uniongraph/schema/codes/division-code';
import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import { duplicateCheck } from '../check/duplicate-check.js';
import { referenceCheck } from '../check/reference-check.js';
import { dateCell } from '../column/date-cell.js';
import { defineColumns } from '../column/define-columns.js';
import { divisionCell } from '../column/division-cell.js';
import { textCell } from '../column/text-cell.js';
import { insertSql, type Upsert, updateSql } from '../write/upsert-sql.js';
import { checkOrder } from './check-order.js';
import { defineKind } from './define-kind.js';
import { divisionNames } from './division-names.js';
import type { Has } from './import-kind.js';
import { planSql } from './plan-sql.js';

const columns = defineColumns(
  ['code!', '行政区划代码', 'Division code', divisionCell, '371302'],
  ['name!', '名称', 'Name', textCell(60), '兰山区'],
  ['parentCode', '上级代码', 'Parent code', divisionCell, '371300'],
  ['shortName', '简称', 'Short name', textCell(60), '兰山'],
  ['romanisedName', '罗马字名称', 'Romanised name', textCell(60), 'Lanshan'],
  ['validFrom', '启用日期', 'Valid from', dateCell, ''],
  ['validTo', '停用日期', 'Valid to', dateCell, ''],
  ['successorCode', '后继代码', 'Successor code', divisionCell, ''],
);

/** What is made from the name stays as it is while the name does: the national table has better readings than ours. */
const fromName = (column: string, stated: boolean) => ({
  name: column,
  value: stated ? `r.${column}` : `case when t.name = r.name then t.${column} else r.${column} end`,
  stated: true,
});

const divisionRows = (has: Has): Upsert => ({
  table: 'division',
  known: 't',
  identity: 'code',
  key: { code: 'r.code' },
  columns: [
    { name: 'name', value: 'r.name', stated: true },
    fromName('short_name', has('shortName')),
    fromName('romanised_name', has('romanisedName')),
    fromName('pinyin', false),
    fromName('initials', false),
    { name: 'level', value: 'r.level', stated: true },
    { name: 'parent_code', value: 'r.parent_code', stated: has('parentCode') },
    { name: 'valid_from', value: 'r.valid_from', stated: has('validFrom') },
    { name: 'valid_to', value: 'r.valid_to', stated: has('validTo') },
    { name: 'successor_code', value: 'r.successor_code', stated: has('successorCode') },
    { name: 'provenance', value: `'REPORTED'`, stated: true },
  ],
  from: 'import_row r left join division t on t.code = r.code',
});

/** A day of validity as it will be: the file's where it has the column, else the recorded one. */
const valid = (end: 'from' | 'to', has: Has) =>
  has(end === 'from' ? 'validFrom' : 'validTo') ? `r.valid_${end}` : `t.valid_${end}`;

/** Administrative divisions. The level follows from the code, the parent too where the file does not name it. */
export const divisions = defineKind({
  name: 'divisions',
  zh: '行政区划',
  en: 'divisions',
  columns,
  computed: { level: 'smallint', pinyin: 'text', initials: 'text' },
  subject: 'code',
  needsDivisions: false,
  refersToItself: true,
  joins: ['division (code)'],
  prepare: '',
  complete(row, fault) {
    const code = row.code!;
    const names = divisionNames(code, row.name!);
    const parsed = parseDivisionCode(code);
    const level = parsed.ok ? parsed.value.level : 'TOWNSHIP';
    row.level = String(divisionLevels.get(level).rank);
    row.parentCode ??= parsed.ok ? parsed.value.prefixParentCode : code.slice(0, 6);
    row.shortName ??= names.shortName;
    row.romanisedName ??= names.romanisedName;
    row.pinyin = names.pinyin;
    row.initials = names.initials;
    if (row.parentCode === code) fault('parentCode', 'ITSELF');
    if (row.successorCode === code) fault('successorCode', 'ITSELF');
    if (code === NATION_CODE && row.parentCode !== null)
      fault('parentCode', 'MUST_BE_BLANK', '行政区划代码', 'Division code', code);
    checkOrder(row, columns, 'validFrom', 'validTo', fault);
  },
  checks: (has) => [
    duplicateCheck('code'),
    referenceCheck('parentCode', 'division', 'UNKNOWN_DIVISION', { inFile: true }),
    referenceCheck('successorCode', 'division', 'UNKNOWN_DIVISION', { inFile: true }),
    {
      column: 'parentCode',
      code: 'DIVISION_LEVEL',
      sql: `select r.line, r.parent_code as value, array[concat_ws(' ', r.parent_code, coalesce(f.name, d.name))] as args
        from import_row r left join import_row f on f.code = r.parent_code left join division d on d.code = r.parent_code
        where coalesce(f.level, d.level) >= r.level`,
    },
    {
      column: 'code',
      code: 'NOT_AFTER',
      sql: `select r.line, r.code as value, array['启用日期', 'Valid from', ${valid('from', has)}::text] as args
        from import_row r join division t on t.code = r.code where ${valid('to', has)} <= ${valid('from', has)}`,
    },
  ],
  planSql: (has) => planSql(divisionRows(has)),
  steps(has, { fresh, changed }) {
    const rows = divisionRows(has);
    return [
      // Parents first: each row takes its ancestry from its parent's.
      ...(fresh > 0
        ? [{ zh: '新增行政区划', en: 'new divisions', sql: `${insertSql(rows)} order by r.level`, inParts: false }]
        : []),
      ...(changed > 0 ? [{ zh: '变更行政区划', en: 'changed divisions', sql: updateSql(rows), inParts: false }] : []),
    ];
  },
});
