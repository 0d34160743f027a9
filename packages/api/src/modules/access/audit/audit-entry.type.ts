import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import type { AuditOutcome } from '@uniongraph/schema/codes/audit-outcome';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { AuditEventEnum, AuditOutcomeEnum } from '../../../shared/graphql/enums.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';

@ObjectType('AuditEntry', {
  simpleResolvers: true,
  description:
    '审计日志的一条，只增不改，逐条以散列相连。\nA line of the audit log; never changed, each chained to the one before by its hash.',
})
export class AuditEntryType {
  @Field(() => ID, { description: '序号，连续。\nNumber, without gaps.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: '时间。\nWhen.' })
  madeAt!: string;

  @Field(() => AuditEventEnum, { description: '事件。\nEvent.' })
  event!: AuditEvent;

  @Field(() => AuditOutcomeEnum, { description: '结果。\nHow it ended.' })
  outcome!: AuditOutcome;

  @Field(() => String, {
    nullable: true,
    description: '谁的种类：USER 或 API_KEY。\nKind of who did it: USER or API_KEY.',
  })
  principalKind!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '谁：用户名或密钥的用途。\nWho: username, or what a key is for.',
  })
  principalName!: string | null;

  @Field(() => String, { nullable: true, description: '代表的组织，编码。\nCode of the organization acted for.' })
  organizationCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '代表的组织今天的名称；已不存在时为空。\nIts name of today; null when it no longer exists.',
  })
  organizationName!: string | null;

  @Field(() => String, { nullable: true, description: '网络地址。\nNetwork address.' })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '所及对象，如 UserAccount:1。\nWhat was acted upon, such as UserAccount:1.',
  })
  subject!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '对象今天的名称：账号的用户名，密钥的用途；其他为空。\nWhat it is called today: the username of an account, what a key is for; null for others.',
  })
  subjectName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '详情，JSON，不含个人信息。\nDetails as JSON, without personal values.',
  })
  details!: string | null;

  @Field(() => String, { description: '散列，十六进制。\nHash, hexadecimal.' })
  hash!: string;
}

export const AuditEntryConnection = connectionType(AuditEntryType, 'AuditEntry', '审计日志', 'audit entries');
