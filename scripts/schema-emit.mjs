/** npm run schema:emit: writes packages/schema/schema.graphql as the API prints it. Needs no database. */
import { runApi } from './lib/api-program.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await ensureBuilt('api');
process.exit(await runApi('contract/emit-contract.js'));
