/** npm run user -- reset-password: accounts whose password is lost; see `npm run user -- --help`. */
import { runApi } from './lib/api-program.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await ensureBuilt('api');
process.exit(await runApi('user-command/user-main.js', process.argv.slice(2)));
