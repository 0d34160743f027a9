import { sql } from 'kysely';
import type { BooleanFilter } from '../../../shared/filters/boolean-filter.input.js';
import type { FieldCondition } from '../../../shared/filters/compile-filter.js';
import { booleanCondition } from '../../../shared/filters/conditions.js';

/** Whether the file `h` is on file and should have been reviewed before today. */
export const isOverdue: FieldCondition<BooleanFilter> = (filter, path, plan) =>
  booleanCondition(sql`(h.state = 'FILED' and coalesce(h.review_due_on < ${plan.today}::date, false))`)(
    filter,
    path,
    plan,
  );
