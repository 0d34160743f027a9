/** npm run contract:release: makes today's contract the released one and writes docs/guides/changelog.md. Needs no database. */
import { runApi } from './lib/api-program.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await ensureBuilt('api');
process.exit(await runApi('contract/release-contract.js'));
