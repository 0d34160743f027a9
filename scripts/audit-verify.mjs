/** npm run audit:verify: computes the chain of hashes of the audit log anew; exit code 1 if it is not whole, or lacks what `--expect <id>:<hash>` names. */
import { runApi } from './lib/api-program.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

await ensureInstalled();
await ensureBuilt('api');
process.exit(await runApi('audit-command/audit-main.js', process.argv.slice(2)));
