import { useViewer } from '../viewer/use-viewer.js';
import { isWithinArea } from './is-within-area.js';

/** Whether an area is not the reader's to see. Who speaks for organizations may ask of any area and sees his own there. */
export function useIsOutside(area: string): boolean {
  const { viewer, homeArea } = useViewer();
  return viewer.scope.kind === 'AREA' && !isWithinArea(area, homeArea);
}
