import type { Context } from '../../../context.js';
import { type UserRow, userById } from './user-rows.js';

/** A user by his key, for administrators alone, as the list of users is. */
export const userNode = async (context: Context, key: string): Promise<UserRow | null> =>
  context.viewer?.roles.includes('ADMINISTRATOR') ? userById(context).load(key) : null;
