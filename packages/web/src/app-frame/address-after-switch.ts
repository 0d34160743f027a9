import { isWithinArea } from '../widgets/scope/is-within-area.js';

/** What belongs to the list of one area and means nothing in another. */
const ofArea = ['area', 'level', 'open', 'after', 'before'];

/** The same page for another organization: an area that is not its own is dropped, everything else kept. */
export function addressAfterSwitch(here: { pathname: string; search: string }, home: string | null): string {
  const params = new URLSearchParams(here.search);
  const area = params.get('area');
  if (area === null || home === null || !isWithinArea(area, home)) for (const key of ofArea) params.delete(key);
  return params.size > 0 ? `${here.pathname}?${params}` : here.pathname;
}
