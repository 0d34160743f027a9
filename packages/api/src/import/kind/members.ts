import { sexes } from '@uniongraph/schema/codes/sex';
import { duplicateCheck } from '../check/duplicate-check.js';
import { notAheadCheck } from '../check/not-ahead-check.js';
import { referenceCheck } from '../check/reference-check.js';
import { codeCell } from '../column/code-cell.js';
import { confidential } from '../column/confidential.js';
import { dateCell } from '../column/date-cell.js';
import { defineColumns } from '../column/define-columns.js';
import { listCell } from '../column/list-cell.js';
import { personIdCell } from '../column/person-id-cell.js';
import { phoneCell } from '../column/phone-cell.js';
import { textCell } from '../column/text-cell.js';
import { yearCell } from '../column/year-cell.js';
import { checkIdNumber } from './check-id-number.js';
import { checkOrder } from './check-order.js';
import { defineKind } from './define-kind.js';
import { memberChecks } from './member-checks.js';
import { memberPlanSql, memberSteps, memberViews } from './member-writing.js';
import { sealIdNumber } from './seal-id-number.js';

const columns = defineColumns(
  ['memberNo!', '会员编号', 'Member number', codeCell, '371302-0001'],
  ['name!', '姓名', 'Name', confidential(textCell(100)), '示例会员'],
  ['sex!', '性别', 'Sex', listCell(sexes), 'MALE'],
  ['birthYear', '出生年份', 'Year of birth', yearCell, '1990'],
  ['idNumber', '身份证号', 'Identity number', personIdCell, '371399199001010010'],
  ['phone', '手机号', 'Telephone', phoneCell, '10000000001'],
  ['organizationCode!', '工会组织代码', 'Organization code', codeCell, '371302-D-0001'],
  ['joinedOn!', '入会日期', 'Joined on', dateCell, '2020-05-01'],
  ['leftOn', '离会日期', 'Left on', dateCell, ''],
);

/** Members of the real-name register with one standing each. Identity numbers are sealed before they are staged. */
export const members = defineKind({
  name: 'members',
  zh: '会员',
  en: 'members',
  columns,
  computed: { idNumberCipher: 'text', idNumberHash: 'text', idNumberHashes: 'text', sexCode: 'smallint' },
  subject: 'memberNo',
  needsDivisions: false,
  refersToItself: false,
  joins: [
    'union_organization (id, code)',
    'member (id, member_no, id_number_hash)',
    'membership (member_id, organization_id, joined_on)',
  ],
  prepare: memberViews,
  complete(row, fault) {
    checkOrder(row, columns, 'joinedOn', 'leftOn', fault);
    checkIdNumber(row, columns, fault);
    row.sexCode = sexes.find(row.sex!)!.gb;
    sealIdNumber(row);
  },
  checks: (has) => [
    duplicateCheck('memberNo'),
    referenceCheck('organizationCode', 'union_organization', 'UNKNOWN_ORGANIZATION'),
    notAheadCheck('joinedOn'),
    ...memberChecks(has),
  ],
  planSql: memberPlanSql,
  steps: memberSteps,
});
