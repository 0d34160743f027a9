/** npm run import -- <arguments>: loads tables from files; see `npm run import -- --help`. */
import { runApi } from './lib/api-program.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await ensureBuilt('api');
process.exit(await runApi('import/import-main.js', process.argv.slice(2)));
