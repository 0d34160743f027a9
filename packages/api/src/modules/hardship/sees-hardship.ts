import { hardshipAccess } from '@uniongraph/schema/codes/hardship-access';
import type { Role } from '@uniongraph/schema/codes/role';
import type { Viewer } from '../../viewer.js';

const readers: readonly Role[] = hardshipAccess.readers;

/** Whether hardship files exist for somebody: for people of the trade, never for keys of systems. */
export const seesHardship = (viewer: Viewer | null): boolean =>
  viewer !== null && viewer.principal.kind === 'USER' && viewer.roles.some((role) => readers.includes(role));
