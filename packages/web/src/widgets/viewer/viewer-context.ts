import { createContext } from 'react';
import type { ViewerInfo } from './viewer-query.js';

export type Place = ViewerInfo['organizations'][number];

export interface ViewerContextValue {
  viewer: ViewerInfo;
  /** Where the reader's pages open, and the top of the areas that they offer. */
  homeArea: string;
  signOut(): Promise<void>;
  switchTo(place: Place): Promise<void>;
  /** Another organization is being taken up: nothing of the last one is to be shown. */
  isSwitching: boolean;
}

export const ViewerContext = createContext<ViewerContextValue | null>(null);
