import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders } from './folders.mjs';

const program = createRequire(join(folders.api, 'main.js'));

/** Loads an npm package as the program itself would find it, or as one of its packages would. */
export const apiPackage = (name, by) => {
  const require = by === undefined ? program : createRequire(program.resolve(by));
  return import(pathToFileURL(require.resolve(name)).href);
};
