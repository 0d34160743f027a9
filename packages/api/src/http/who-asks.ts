import type { RequestHandler, Response } from 'express';
import type { Asking } from '../asking.js';
import type { ViewedDatabase } from '../database/rows/viewed-database.js';
import type { Viewer } from '../viewer.js';
import { askedViewer, keyViewer } from './key-viewer.js';
import { type ViewerOfOptions, viewerOf } from './viewer-of.js';

interface Asked {
  viewer: Viewer | null;
  asking: Asking;
}

/** Finds on whose behalf a request asks, once for all that follows; a key that does not open ends the request. */
export const whoAsks = (options: ViewerOfOptions & { database: Pick<ViewedDatabase, 'whole'> }): RequestHandler[] => [
  keyViewer(options.database, options.now),
  async (request, response, next) => {
    const { viewer, asking } = await viewerOf(request, response, options);
    response.locals.asked = { viewer: askedViewer(response, viewer), asking } satisfies Asked;
    next();
  },
];

/** What `whoAsks` found. */
export const askedBy = (response: Response): Asked => response.locals.asked as Asked;
