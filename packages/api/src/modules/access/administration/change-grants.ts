import { type Role, roles } from '@uniongraph/schema/codes/role';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { Faults } from '../../../shared/faults.js';
import { globalId } from '../../../shared/global-id.js';
import { today } from '../../../shared/today.js';
import { keyWithin, organizationWithinReach, userWithinReach } from '../find-within-reach.js';
import { once } from '../idempotency/once.js';
import { inTransaction } from '../in-transaction.js';
import { reaches } from '../reach.js';
import { recordAct } from '../record-act.js';
import { keptSessions } from '../sessions/kept-sessions.js';
import type { CreateGrantInput, RevokeGrantInput } from './user-inputs.input.js';
import { type UserRow, userAfter } from './user-rows.js';

const isHand = (role: Role) => !roles.get(role).seesServiceData;

/** Grants a role in an organization that the administrator reaches, to somebody else whom he keeps. */
export async function createGrant(context: Context, input: CreateGrantInput): Promise<UserRow> {
  const { result } = await once(context, { operation: 'createGrant', key: input.idempotencyKey, input }, (within) =>
    insertGrant(within, input),
  );
  keptSessions(context.database).clear();
  return userAfter(context, result);
}

async function insertGrant(within: Context, input: CreateGrantInput): Promise<string> {
  const { whole, viewer, now } = within;
  const { role, line, validTo } = input;
  const user = await userWithinReach(within, input.user);
  const faults = new Faults();
  const organization = await organizationWithinReach(within, input.organization, faults);
  if (validTo && validTo < today(within))
    faults.add('input.validTo', 'PAST', '最后有效日已过。', 'This day lies in the past.');
  await checkHands(within, user.id, role, faults);
  faults.throwIfAny();
  const { rows } = await sql<{ id: string }>`
    insert into access_grant (user_id, role, organization_id, line, granted_by, granted_at, valid_to)
    select ${user.id}::bigint, ${role}, ${organization!.id}::bigint, ${line ?? 'AREA'}, ${viewer!.principal.id}::bigint,
      ${now()}::timestamptz, ${validTo ?? null}::date
    where not exists (select from access_grant g where g.user_id = ${user.id}::bigint and g.role = ${role}
      and g.organization_id = ${organization!.id}::bigint and g.line = ${line ?? 'AREA'} and g.revoked_at is null
      and (g.valid_to is null or g.valid_to >= ${today(within)}::date))
    returning id`.execute(whole);
  if (!rows[0]) {
    faults.add(
      'input.role',
      'ALREADY_GRANTED',
      '该用户在此组织已有这个角色。',
      'The user has this role in this organization.',
    );
    faults.throwIfAny();
  }
  const after = { role, organization: organization!.code, line: line ?? 'AREA', validTo: validTo ?? null };
  await recordAct(within, 'GRANT_CREATE', `UserAccount:${user.id}`, { grant: rows[0]!.id, before: null, after });
  return user.id;
}

/** Nobody holds two of the three hands, nor one of them beside service data. The user is locked. */
async function checkHands({ whole }: Context, userId: string, role: Role, faults: Faults): Promise<void> {
  const { rows } = await sql<{ role: Role }>`
    select distinct role from access_grant where user_id = ${userId}::bigint and revoked_at is null`.execute(whole);
  const held = rows.map((row) => row.role);
  const against = held.filter((other) => other !== role && (isHand(role) || isHand(other)));
  if (against.length === 0) return;
  const named = against.map((other) => roles.get(other).zh).join('、');
  faults.add(
    'input.role',
    'SEPARATE_HANDS',
    `系统管理、安全管理、审计须分设，也不能兼业务角色；该用户已是${named}。`,
    `Administration, security and audit are separate hands, none of them beside service data; the user holds ${against.join(', ')}.`,
  );
}

export async function revokeGrant(context: Context, { id }: RevokeGrantInput): Promise<UserRow> {
  const user = await inTransaction(context, async (within) => {
    const { whole, viewer, now } = within;
    const { rows } = await sql<{ id: string; userId: string; before: object }>`
      select g.id, g.user_id as "userId", jsonb_build_object('role', g.role, 'organization', o.code, 'line', g.line,
        'validTo', g.valid_to, 'revoked', g.revoked_at is not null) as before
      from access_grant g join union_organization o on o.id = g.organization_id
      where g.id = ${keyWithin(id, 'AccessGrant')}::bigint and ${reaches(viewer, sql.ref('o.id'))}
      for update of g`.execute(whole);
    const grant = rows[0];
    if (!grant) throw apiError('NOT_FOUND');
    await userWithinReach(within, globalId('UserAccount', grant.userId));
    const revoked = await sql`
      update access_grant set revoked_at = ${now()}, revoked_by = ${viewer!.principal.id}::bigint
      where id = ${grant.id}::bigint and revoked_at is null returning 1`.execute(whole);
    if (revoked.rows.length > 0)
      await recordAct(within, 'GRANT_REVOKE', `UserAccount:${grant.userId}`, {
        grant: grant.id,
        before: grant.before,
        after: { revoked: true },
      });
    return userAfter(within, grant.userId);
  });
  keptSessions(context.database).clear();
  return user;
}
