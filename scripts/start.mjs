/** npm start: installs what is missing, builds what changed, runs the program. */
import { runApi } from './lib/api-program.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { refuseToDisturb } from './lib/data-folder.mjs';
import { ensureInstalled } from './lib/install.mjs';

await refuseToDisturb();
await ensureInstalled();
await ensureBuilt();
const code = await runApi('main.js');
if (code === 0) console.log('\n已停止。 Stopped.');
process.exit(code);
