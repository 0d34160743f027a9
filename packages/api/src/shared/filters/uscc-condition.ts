import { parseUscc } from '@uniongraph/schema/codes/uscc';
import type { RawBuilder } from 'kysely';
import type { Faults } from '../faults.js';
import type { FieldCondition } from './compile-filter.js';
import { compileOperators } from './compile-operators.js';
import { textOperators } from './conditions.js';
import type { StringFilter } from './string-filter.input.js';

/** Refuses what is no unified social credit code, with the reason and what would be right. */
export function checkUscc(faults: Faults, path: string, uscc: string): boolean {
  const parsed = parseUscc(uscc);
  if (parsed.ok) return true;
  const { code, messageZh, messageEn, expected } = parsed.problem;
  faults.add(path, `USCC_${code}`, messageZh, messageEn, expected);
  return false;
}

/** Conditions on a unified social credit code: whole codes must be right, pieces may be anything. */
export function usccCondition(expression: RawBuilder<unknown>): FieldCondition<StringFilter> {
  const operators = textOperators(expression);
  return compileOperators<StringFilter>({
    ...operators,
    eq: (uscc, path, plan) => (checkUscc(plan.faults, path, uscc) ? operators.eq(uscc, path, plan) : undefined),
    in: (usccs, path, plan) =>
      usccs.filter((uscc, index) => !checkUscc(plan.faults, `${path}[${index}]`, uscc)).length === 0
        ? operators.in(usccs, path, plan)
        : undefined,
  });
}
