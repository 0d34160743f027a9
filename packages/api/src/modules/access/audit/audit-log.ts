import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import type { AuditOutcome } from '@uniongraph/schema/codes/audit-outcome';
import { sql } from 'kysely';
import { ArgsType, Field } from 'type-graphql';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { defineList } from '../../../shared/connections/list-connection.js';
import { ascending } from '../../../shared/connections/sort-key.js';
import { compileOperators } from '../../../shared/filters/compile-operators.js';
import { codeCondition, textCondition } from '../../../shared/filters/conditions.js';
import type { DateTimeFilter } from '../../../shared/filters/date-time-filter.input.js';
import { searchCondition } from '../../../shared/search/search-condition.js';
import type { AuditEntryType } from './audit-entry.type.js';
import { AuditEntryFilter } from './audit-entry-filter.input.js';
import { auditedWithin } from './audited-within.js';

const id = { expression: sql.ref('e.id'), type: 'bigint', unique: true } as const;

const keyOf = (type: string) => sql`substring(e.subject from ${`^${type}:([0-9]{1,18})$`})::bigint`;

/** No accounts and keys are ever deleted: only disabled and revoked. */
const subjectNameSql = sql<string | null>`coalesce(
  (select u.username from user_account u where u.id = ${keyOf('UserAccount')}),
  (select k.name from api_key k where k.id = ${keyOf('ApiKey')}))`;

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
        sql<string | null>`(select o.name from union_organization o where o.code = e.organization_code)`.as(
          'organizationName',
        ),
        'e.address',
        'e.subject',
        subjectNameSql.as('subjectName'),
        sql<string | null>`e.details::text`.as('details'),
        sql<string>`encode(e.hash, 'hex')`.as('hash'),
      ])
      .where(auditedWithin(viewer)),
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
