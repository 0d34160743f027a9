import type { Viewer } from '../../../viewer.js';

/** What of a viewer decides an answer: not who it is, but what he may see and ask. */
export const viewKey = (viewer: Viewer | null) =>
  viewer && [viewer.scope, viewer.roles, viewer.areaCode, viewer.key?.allowedOperations ?? null];
