import type { AccountSignIn } from '@uniongraph/schema/codes/account-sign-in';
import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { apiError } from '../../errors.js';
import { checkText } from '../../shared/check-text.js';
import type { Faults } from '../../shared/faults.js';
import { readGlobalId } from '../../shared/global-id.js';
import { signsInBy } from './administration/signs-in-by.js';
import { keepsUser, reaches } from './reach.js';

/** The organization of a code, if the viewer's hand reaches it; one beyond is as unknown as one that does not exist. */
export async function organizationWithinReach(
  { whole, viewer }: Context,
  code: string,
  faults: Faults,
  path = 'input.organization',
): Promise<{ id: string; code: string } | undefined> {
  if (!checkText(faults, path, code, 255)) return undefined;
  const { rows } = await sql<{ id: string; code: string }>`
    select o.id, o.code from union_organization o
    where o.code = ${code} and ${reaches(viewer, sql.ref('o.id'))}`.execute(whole);
  if (!rows[0])
    faults.add(
      path,
      'UNKNOWN_ORGANIZATION',
      `本单位及以下没有编码为${code}的工会组织。`,
      `At or below your own organization there is none with the code ${code}.`,
    );
  return rows[0];
}

/** The key within a global id of a type; anything else is as unknown as what does not exist. */
export function keyWithin(id: string, type: string): string {
  const read = readGlobalId(id);
  if (read?.type === type && /^[1-9]\d{0,17}$/.test(read.key)) return read.key;
  throw apiError('NOT_FOUND');
}

export interface KeptUser {
  id: string;
  username: string;
  version: number;
  isDemo: boolean;
  signsInBy: AccountSignIn;
}

/**
 * A user whom the viewer's hand keeps, locked until the transaction ends. Nobody acts upon himself: what he may, another
 * hand decides.
 */
export async function userWithinReach({ whole, viewer }: Context, id: string): Promise<KeptUser> {
  const { rows } = await sql<KeptUser>`
    select u.id, u.username, u.version, u.is_demo as "isDemo",
      ${signsInBy} as "signsInBy"
    from user_account u
    where u.id = ${keyWithin(id, 'UserAccount')}::bigint and ${keepsUser(viewer)} for update of u`.execute(whole);
  if (!rows[0]) throw apiError('NOT_FOUND');
  if (viewer?.principal.kind === 'USER' && viewer.principal.id === rows[0].id)
    throw apiError('FORBIDDEN', {
      zh: '不能对自己的账号进行此操作，须由另一位管理员进行。',
      en: 'Nobody does this to his own account; another administrator must.',
    });
  return rows[0];
}

/** Throws CONFLICT unless what is to be changed is still as it was read. */
export function checkVersion(expected: number, current: number): void {
  if (expected !== current)
    throw apiError('CONFLICT', undefined, { expectedVersion: expected, currentVersion: current });
}
