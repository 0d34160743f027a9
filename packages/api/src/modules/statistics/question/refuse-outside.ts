import { apiError } from '../../../errors.js';
import type { Viewer } from '../../../viewer.js';
import type { Reference } from '../reference/reference.js';
import { type AreaRow, isWithin } from './area.js';

/**
 * Throws FORBIDDEN for an area beyond the viewer's scope: it is named what he may ask, instead of getting zeros. Where
 * somebody speaks for organizations, `under` confines the question, wherever they lie.
 */
export function refuseOutside(viewer: Viewer | null, area: AreaRow, { areas }: Pick<Reference, 'areas'>): void {
  if (viewer?.scope.kind === 'ORGANIZATION') return;
  const own = viewer?.scope.kind === 'AREA' ? areas.get(viewer.scope.areaCode) : undefined;
  if (own && isWithin(area, own)) return;
  throw apiError('FORBIDDEN', {
    zh: own
      ? `${area.name}（${area.code}）不在您的权限范围内，您可以查看${own.name}（${own.code}）及其以下。`
      : '您的角色看不到业务数据。',
    en: own
      ? `${area.romanisedName} (${area.code}) is beyond what you may see: ${own.romanisedName} (${own.code}) and below.`
      : 'Your role sees no service data.',
  });
}
