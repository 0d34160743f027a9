/** npm run dev: the API restarts and the web app reloads when their sources change. */
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { projectEnvironment, root } from './lib/project.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt('schema');
const port = process.env.PORT || '4000';
const env = { ...projectEnvironment, PORT: port, UNIONGRAPH_API_URL: `http://127.0.0.1:${port}` };
const inPackage = (name) => ({ env, cwd: join(root, 'packages', name), ownsInterrupt: true });
// Not through npm: its shell would not hand a signal on to vite.
await run('gql.tada', ['generate-output'], inPackage('web'));
await Promise.all([
  run('tsx', ['watch', '--clear-screen=false', 'src/main.ts'], inPackage('api')),
  run('vite', [], inPackage('web')),
]);
