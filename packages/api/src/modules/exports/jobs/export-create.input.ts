import { Field, InputType } from 'type-graphql';
import { EmployingUnitsExport } from '../contents/employing-units-export.input.js';
import { MembershipSnapshotsExport } from '../contents/membership-snapshots-export.input.js';
import { StatisticsExport } from '../contents/statistics-export.input.js';
import { UnionOrganizationsExport } from '../contents/union-organizations-export.input.js';
import { ExportFormat } from '../formats/export-format.js';

@InputType('ExportCreateInput', {
  description:
    '导出什么、什么格式；unionOrganizations、employingUnits、membershipSnapshots、statistics 只给其一。\nWhat to export, and how; exactly one of `unionOrganizations`, `employingUnits`, `membershipSnapshots` and `statistics`.',
})
export class ExportCreateInput {
  @Field(() => ExportFormat, { description: '文件格式。\nFormat of the file.' })
  format!: ExportFormat;

  @Field(() => UnionOrganizationsExport, { nullable: true, description: '工会组织名录。\nUnion organizations.' })
  unionOrganizations?: UnionOrganizationsExport | null;

  @Field(() => EmployingUnitsExport, { nullable: true, description: '用人单位名录。\nEmploying units.' })
  employingUnits?: EmployingUnitsExport | null;

  @Field(() => MembershipSnapshotsExport, { nullable: true, description: '会员情况报送快照。\nMembership snapshots.' })
  membershipSnapshots?: MembershipSnapshotsExport | null;

  @Field(() => StatisticsExport, { nullable: true, description: '统计表。\nA table of statistics.' })
  statistics?: StatisticsExport | null;

  @Field(() => String, {
    nullable: true,
    description:
      '幂等键，1至255个字符：24 小时内为同一组织以同一键、同一输入再次提交，得到原来的任务；输入不同则报 IDEMPOTENCY_MISMATCH。\nIdempotency key, 1 to 255 characters: within 24 hours, for the same organization, the same key with the same input gives the same job again; with another input it is an IDEMPOTENCY_MISMATCH.',
  })
  idempotencyKey?: string | null;
}
