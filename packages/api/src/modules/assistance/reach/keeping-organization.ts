import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import type { Faults } from '../../../shared/faults.js';

/** The organization that is to keep something: the named one if the viewer sees it, his own unless one is named. */
export async function keepingOrganization(
  { db, viewer }: Context,
  code: string | null | undefined,
  faults: Faults,
): Promise<{ id: string; divisionCode: string } | undefined> {
  const path = 'input.organization';
  const wanted = code ?? viewer!.organization.code;
  if (!checkText(faults, path, wanted, 255)) return undefined;
  const found = await db
    .selectFrom('union_organization')
    .select(['id', 'division_code as divisionCode'])
    .where('code', '=', wanted)
    .executeTakeFirst();
  if (!found)
    faults.add(
      path,
      'UNKNOWN_ORGANIZATION',
      `本单位及以下没有编码为${wanted}的工会组织。`,
      `At or below your own organization there is none with the code ${wanted}.`,
    );
  return found;
}
