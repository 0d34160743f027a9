import { sql } from 'kysely';
import { checkText } from '../../shared/check-text.js';
import type { FieldCondition } from '../../shared/filters/compile-filter.js';
import type { OrganizationUnderFilter } from './organization-under-filter.input.js';

const paths = { AREA: sql.ref('area_path'), INDUSTRY: sql.ref('industry_path') } as const;

/** Everything below an organization on a line, found by the path that a trigger keeps. */
export const underCondition: FieldCondition<OrganizationUnderFilter> = ({ code, line }, path, plan) => {
  plan.addLeaf(path);
  if (!checkText(plan.faults, `${path}.code`, code, 255)) return sql`false`;
  plan.checkLater(async ({ db }) => {
    const found = await db.selectFrom('union_organization').select('id').where('code', '=', code).executeTakeFirst();
    if (!found) {
      plan.faults.add(
        `${path}.code`,
        'UNKNOWN_ORGANIZATION',
        `没有编码为${code}的工会组织。`,
        `There is no union organization ${code}.`,
      );
    }
  });
  const column = paths[line ?? 'AREA'];
  return sql`(o.${column} <@ (select above.${column} from union_organization above where above.code = ${code})
    and o.code <> ${code})`;
};
