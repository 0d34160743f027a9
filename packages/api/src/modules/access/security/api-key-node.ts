import type { Context } from '../../../context.js';
import { type ApiKeyRow, apiKeyById } from './api-key-rows.js';

/** An API key by its key, for security administrators alone, as the list of keys is. */
export const apiKeyNode = async (context: Context, key: string): Promise<ApiKeyRow | null> =>
  context.viewer?.roles.includes('SECURITY_ADMINISTRATOR') ? apiKeyById(context).load(key) : null;
