import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';
import { ExportKind } from '../contents/export-kind.js';
import { ExportFormat } from '../formats/export-format.js';
import { ExportFailureType } from './export-failure.type.js';
import { ExportStatus } from './export-status.js';

const moment = (zh: string, en: string) => ({
  nullable: true,
  description: `${zh}；尚未则为 null。\n${en}; null until then.`,
});

@ObjectType('ExportJob', {
  simpleResolvers: true,
  description:
    '导出任务：以申请人的范围和权限，在一个时间点上读出全部数据，写成文件。只有申请人自己看得到。\nAn export: everything is read as of one moment, within what the requester may see, and written to a file. Nobody but the requester sees it.',
})
export class ExportJobType {
  @Field(() => ID, { description: '标识，不透明。\nOpaque id.' })
  id!: string;

  @Field(() => ExportKind, { description: '导出的内容。\nWhat is exported.' })
  kind!: ExportKind;

  @Field(() => ExportFormat, { description: '文件格式。\nFormat of the file.' })
  format!: ExportFormat;

  @Field(() => ExportStatus, { description: '状态。\nHow far it is.' })
  status!: ExportStatus;

  @Field(() => Float, { description: '进度，0至1。\nProgress, from 0 to 1.' })
  progress!: number;

  @Field(() => Int, { description: '已写的行数，不含表头。\nRows written so far, headers not counted.' })
  rowCount!: number;

  @Field(() => Int64Scalar, { nullable: true, description: '文件的字节数。\nBytes of the file.' })
  bytes!: number | null;

  @Field(() => String, {
    nullable: true,
    description: '文件的 SHA-256，十六进制。\nSHA-256 of the file in hexadecimal digits.',
  })
  checksum!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '文件名：单位_报表名_期别，含示例数据时另有标记。\nName of the file: unit, report, period, and a mark where it holds synthetic data.',
  })
  fileName!: string | null;

  @Field(() => ExportFailureType, { nullable: true, description: '失败的原因。\nWhy it failed.' })
  failure!: ExportFailureType | null;

  @Field(() => DateTimeScalar, { description: '申请的时刻。\nWhen it was asked for.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, moment('开始的时刻', 'When it began'))
  startedAt!: string | null;

  @Field(() => DateTimeScalar, moment('结束的时刻', 'When it ended'))
  finishedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '文件到此时为止，之后删除。\nUntil when the file is kept.',
  })
  expiresAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '下载地址（在本服务器上），15分钟内有效，且须以同一用户或密钥访问；每次查询得到新的地址。未完成或已过期则为 null。\nWhere to fetch the file on this server: good for 15 minutes, and only for the same user or key; each query gives a new one. Null before it is done and after it expired.',
  })
  url!: string | null;
}

export const ExportJobConnection = connectionType(ExportJobType, 'ExportJob', '导出任务', 'exports');
