import type { HardshipCause } from '@uniongraph/schema/codes/hardship-cause';
import { hardshipLimits } from '../../../limits/hardship-limits.js';
import type { Faults } from '../../../shared/faults.js';

/** One main cause, up to three others, none twice (domain.md §2.5). */
export function checkCauses(faults: Faults, main: HardshipCause, others: readonly HardshipCause[]): void {
  if (others.length > hardshipLimits.otherCauses)
    faults.addTooMany('input.otherCauses', hardshipLimits.otherCauses, others.length);
  for (const [index, cause] of others.entries())
    if (cause === main || others.indexOf(cause) < index)
      faults.add(`input.otherCauses[${index}]`, 'TWICE', '同一原因只列一次。', 'Each cause is listed once.');
}
