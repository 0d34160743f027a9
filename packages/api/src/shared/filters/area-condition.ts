import { NATION_CODE } from '@uniongraph/schema/codes/division-code';
import { type RawBuilder, sql } from 'kysely';
import { checkAreas, type NamedArea } from '../areas/check-areas.js';
import { perDatabase } from '../per-database.js';
import type { AreaFilter } from './area-filter.input.js';
import type { FieldCondition } from './compile-filter.js';
import { compileOperators } from './compile-operators.js';
import type { FilterPlan } from './filter-plan.js';

/** Codes that were found once: a division may end, but none is ever taken out of the table. */
const found = perDatabase(() => new Set<string>());

function mustExist(plan: FilterPlan, named: readonly NamedArea[]): void {
  plan.checkLater(async ({ db, database }) => {
    const known = found(database);
    const unsure = named.filter(({ code }) => !known.has(code));
    for (const code of await checkAreas(db, unsure, plan.faults)) known.add(code);
  });
}

/** Conditions on a column that holds a division code. `within` follows the ancestry that the division table keeps. */
export function areaCondition(expression: RawBuilder<unknown>): FieldCondition<AreaFilter> {
  return compileOperators<AreaFilter>({
    eq: (code, path, plan) => {
      mustExist(plan, [{ path, code }]);
      return sql`${expression} = ${code}`;
    },
    in: (codes, path, plan) => {
      mustExist(
        plan,
        codes.map((code, index) => ({ path: `${path}[${index}]`, code })),
      );
      return sql`${expression} = any(${codes}::text[])`;
    },
    within: (code, path, plan) => {
      if (code === NATION_CODE) return sql`true`;
      mustExist(plan, [{ path, code }]);
      return sql`${expression} in (
        select code from division where ${code} in (province_code, prefecture_code, county_code, township_code))`;
    },
  });
}
