import { honourAccess } from '@uniongraph/schema/codes/honour-access';
import type { Role } from '@uniongraph/schema/codes/role';
import type { Viewer } from '../../../viewer.js';

const readers: readonly Role[] = honourAccess.nominationReaders;

/** Whether nominations exist to a viewer; wherever they are reached, also by `node`. */
export const seesNominations = (viewer: Viewer | null): boolean =>
  viewer?.roles.some((role) => readers.includes(role)) ?? false;
