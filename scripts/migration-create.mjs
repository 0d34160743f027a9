/** npm run migration:create -- <words>: writes the migration that the entities need and the migrations do not make yet. */
import { runApi } from './lib/api-program.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await ensureBuilt('api');
process.exit(await runApi('database/create-migration.js', process.argv.slice(2)));
