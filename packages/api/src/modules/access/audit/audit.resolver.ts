import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { AuditEntryConnection, type AuditEntryType } from './audit-entry.type.js';
import { AuditLogArgs, listAuditLog } from './audit-log.js';
import { AuditVerificationType } from './audit-verification.type.js';
import { lastVerification, recordVerification } from './record-verification.js';

/** For auditors; see root-access.ts. */
@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: '审计日志，新的在前。\nThe audit log, the newest entry first.' })
  auditLog(@Args(() => AuditLogArgs) args: AuditLogArgs, @Ctx() context: Context): Promise<Connection<AuditEntryType>> {
    return listAuditLog(context, args);
  }

  @Query(() => AuditVerificationType, {
    description:
      '重算整条散列链，并在日志中记下结果。\nComputes the whole chain of hashes anew and writes into the log what was found.',
  })
  auditVerification(@Ctx() context: Context): Promise<AuditVerificationType> {
    return recordVerification(context);
  }

  @Query(() => AuditVerificationType, {
    nullable: true,
    description:
      '最近一次核对的结果；从未核对时为 null。\nWhat was found when it was verified last; null if it never was.',
  })
  lastAuditVerification(@Ctx() context: Context): Promise<AuditVerificationType | null> {
    return lastVerification(context);
  }
}
