import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { AuditEntryConnection, type AuditEntryType } from './audit-entry.type.js';
import { AuditLogArgs, listAuditLog } from './audit-log.js';
import { AuditVerificationType } from './audit-verification.type.js';
import { verifyAudit } from './verify-audit.js';

/** For auditors; see root-access.ts. */
@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: '审计日志，新的在前。\nThe audit log, the newest entry first.' })
  auditLog(@Args(() => AuditLogArgs) args: AuditLogArgs, @Ctx() context: Context): Promise<Connection<AuditEntryType>> {
    return listAuditLog(context, args);
  }

  @Query(() => AuditVerificationType, {
    description: '重算整条散列链。\nComputes the whole chain of hashes anew.',
  })
  auditVerification(@Ctx() { whole }: Context): Promise<AuditVerificationType> {
    return verifyAudit(whole);
  }
}
