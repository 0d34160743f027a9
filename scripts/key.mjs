/** npm run key -- create|list|rotate|revoke: API keys of external systems; see `npm run key -- --help`. */
import { runApi } from './lib/api-program.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await ensureBuilt('api');
process.exit(await runApi('key-command/key-main.js', process.argv.slice(2)));
