import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import type { AuditOutcome } from '@uniongraph/schema/codes/audit-outcome';
import { sql } from 'kysely';
import { ArgsType, Field, InputType } from 'type-graphql';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { type CodeFilter, codeFilterType } from '../../../shared/filters/code-filter-type.js';
import { compileOperators } from '../../../shared/filters/compile-operators.js';
import { codeCondition, textCondition } from '../../../shared/filters/conditions.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';
import { AuditEventEnum, AuditOutcomeEnum } from '../../../shared/graphql/enums.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { searchCondition } from '../../../shared/search/search-condition.js';
import { reaches } from '../reach.js';
import type { AuditEntryType } from './audit-entry.type.js';

export const AuditEventFilter = codeFilterType(AuditEventEnum, 'AuditEventFilter', '事件', 'event');
export const AuditOutcomeFilter = codeFilterType(AuditOutcomeEnum, 'AuditOutcomeFilter', '结果', 'outcome');

@InputType('DateTimeFilter', {
  description: '时刻条件，各项须同时满足。\nConditions on a point in time; all must hold.',
})
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: '此时或晚于。\nAt or after.' })
  gte?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '早于。\nBefore.' })
  lt?: string | null;
}

@InputType('AuditEntryFilter', {
  description: '审计日志筛选，各项须同时满足。\nFilter of the audit log; all parts must hold.',
})
export class AuditEntryFilter {
  @Field(() => [AuditEntryFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: AuditEntryFilter[] | null;

  @Field(() => [AuditEntryFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: AuditEntryFilter[] | null;

  @Field(() => AuditEntryFilter, { nullable: true, description: '不满足。\nMust not hold.' })
  not?: AuditEntryFilter | null;

  @Field(() => AuditEventFilter, { nullable: true, description: '事件。\nEvent.' })
  event?: CodeFilter<AuditEvent> | null;

  @Field(() => AuditOutcomeFilter, { nullable: true, description: '结果。\nHow it ended.' })
  outcome?: CodeFilter<AuditOutcome> | null;

  @Field(() => StringFilter, { nullable: true, description: '谁。\nWho.' })
  principalName?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '所及对象。\nWhat was acted upon.' })
  subject?: StringFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '时间。\nWhen.' })
  madeAt?: DateTimeFilter | null;
}

const id = { expression: sql.ref('e.id'), type: 'bigint', unique: true } as const;

const list = defineList({
  list: 'auditLog',
  query: ({ whole, viewer }) =>
    whole
      .selectFrom('audit_entry as e')
      .select([
        'e.id',
        sql<string>`e.made_at::text`.as('madeAt'),
        sql<AuditEvent>`e.event`.as('event'),
        sql<AuditOutcome>`e.outcome`.as('outcome'),
        'e.principal_kind as principalKind',
        'e.principal_name as principalName',
        'e.organization_code as organizationCode',
        'e.address',
        'e.subject',
        sql<string | null>`e.details::text`.as('details'),
        sql<string>`encode(e.hash, 'hex')`.as('hash'),
      ])
      // Acts of nobody, such as failed attempts to sign in, are of the user that they aimed at.
      .where(
        sql<boolean>`(${sql.lit(viewer?.organization.id === '0')}
          or e.organization_code in (select o.code from union_organization o where ${reaches(viewer, sql.ref('o.id'))})
          or e.subject in (select 'UserAccount:' || g.user_id from access_grant g
            where ${reaches(viewer, sql.ref('g.organization_id'))}))`,
      ),
  toNode: (entry): AuditEntryType => entry,
  filter: {
    event: codeCondition<AuditEvent>(sql.ref('e.event')),
    outcome: codeCondition<AuditOutcome>(sql.ref('e.outcome')),
    principalName: textCondition(sql.ref('e.principal_name')),
    subject: textCondition(sql.ref('e.subject')),
    madeAt: compileOperators<DateTimeFilter>({
      gte: (moment) => sql`e.made_at >= ${moment}::timestamptz`,
      lt: (moment) => sql`e.made_at < ${moment}::timestamptz`,
    }),
  },
  sorting: { keys: { ID: id }, usual: [{ ...ascending('ID', id), descending: true }], tieBreak: id },
  search: (words) => ({
    condition: searchCondition({ text: sql`lower(concat_ws(' ', e.event, e.principal_name, e.subject))` }, words, null),
    order: [],
  }),
});

@ArgsType()
export class AuditLogArgs extends ConnectionArgs {
  @Field(() => AuditEntryFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: AuditEntryFilter | null;
}

/** The only reader of the log: for auditors, of the organizations that they reach, the newest entry first. */
export function listAuditLog(context: Context, args: AuditLogArgs): Promise<Connection<AuditEntryType>> {
  if (!context.viewer?.roles.includes('AUDITOR')) throw apiError('FORBIDDEN');
  return list({ ...context, db: context.whole }, args);
}
