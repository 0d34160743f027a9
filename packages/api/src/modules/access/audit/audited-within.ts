import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from '../../../viewer.js';
import { keepsUser, reaches } from '../reach.js';

/**
 * Condition on entries of the alias `e` that an auditor reads: acts for the organizations that he reaches, and all that
 * befell users and keys of these, whoever did it, nobody known among them. What belongs to no organization at all, such as
 * attempts to sign in under names that nobody has, is read by the auditor of the topmost federation of the installation.
 */
export const auditedWithin = (viewer: Viewer | null): RawBuilder<boolean> => sql<boolean>`(
  ${sql.lit(viewer?.organization.id === '0')}
  or e.organization_code in (select o.code from union_organization o where ${reaches(viewer, sql.ref('o.id'))})
  or e.subject in (select 'UserAccount:' || u.id from user_account u where ${keepsUser(viewer)})
  or e.subject in (select 'ApiKey:' || k.id from api_key k where ${reaches(viewer, sql.ref('k.organization_id'))})
  or (e.organization_code is null and exists (
    select from union_organization own
    where own.id = ${viewer?.organization.id ?? null}::bigint and own.kind = 'GENERAL_FEDERATION'
      and own.level = (select min(level) from union_organization where kind = 'GENERAL_FEDERATION'))))`;
