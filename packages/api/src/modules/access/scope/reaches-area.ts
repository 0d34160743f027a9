import { ENGINE_ROLE, scopeSettings } from '../../../database/rows/scope-settings.js';
import type { Viewer } from '../../../viewer.js';

/** Whether an area lies within the viewer's; nobody reaches one through an organization alone. */
export function reachesArea(viewer: Viewer | null, divisionCode: string): boolean {
  const { role, areaFrom, areaTo } = scopeSettings(viewer?.scope ?? null);
  return role === ENGINE_ROLE || (divisionCode >= areaFrom && divisionCode < areaTo);
}
