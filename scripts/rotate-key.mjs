/** npm run rotate-key: seals sensitive personal data with a new data key; see docs/guides/data-keys.md. */
import { runApi } from './lib/api-program.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await ensureBuilt('api');
process.exit(await runApi('modules/privacy/rotation/rotate-main.js', process.argv.slice(2)));
