import type { Context } from '../../../context.js';
import { allowedRoles } from '../allowed-roles.js';
import { rootAccess } from '../root-access.js';
import { type UserRow, userById } from './user-rows.js';

/** A user by his key, for those hands alone that are told the list of users. */
export const userNode = async (context: Context, key: string): Promise<UserRow | null> =>
  allowedRoles(rootAccess['Query.users']!)?.some((role) => context.viewer?.roles.includes(role))
    ? userById(context).load(key)
    : null;
