import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders } from './folders.mjs';

const require = createRequire(join(folders.api, 'main.js'));

/** Loads an npm package as the program itself would find it. */
export const apiPackage = (name) => import(pathToFileURL(require.resolve(name)).href);
