import type { Viewer } from './viewer.js';

/** Whether a viewer sees what is published or locked alone, as external systems do (domain.md §2.10). */
export const seesPublishedAlone = (viewer: Viewer | null): boolean =>
  viewer?.roles.every((role) => role === 'EXTERNAL_SYSTEM') ?? false;
