import { useContext } from 'react';
import { ViewerContext } from './viewer-context.js';

/** Who is signed in; pages inside the frame always have somebody. */
export function useViewer() {
  const value = useContext(ViewerContext);
  if (!value) throw new Error('useViewer needs a ViewerContext above it');
  return value;
}
