import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import type { AuditOutcome } from '@uniongraph/schema/codes/audit-outcome';
import { Field, InputType } from 'type-graphql';
import { type CodeFilter, codeFilterType } from '../../../shared/filters/code-filter-type.js';
import { DateTimeFilter } from '../../../shared/filters/date-time-filter.input.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';
import { AuditEventEnum, AuditOutcomeEnum } from '../../../shared/graphql/enums.js';

export const AuditEventFilter = codeFilterType(AuditEventEnum, 'AuditEventFilter', '事件', 'event');
export const AuditOutcomeFilter = codeFilterType(AuditOutcomeEnum, 'AuditOutcomeFilter', '结果', 'outcome');

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
