import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders } from './folders.mjs';

/** Loads a module of the compiled program. */
export const apiModule = (path) => import(pathToFileURL(join(folders.api, path)).href);
