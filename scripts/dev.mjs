/** npm run dev: the API restarts and the web app reloads when their sources change. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
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

/** The address that vite writes, once it writes it: the port may be another where 5173 is taken. */
let page;
const onText = (text) => {
  process.stdout.write(text);
  page ??= /Local:\s+(http\S+)/.exec(stripVTControlCharacters(text))?.[1];
};

/** The API tells its own address when it is ready; the last line must be the one to open. */
async function tellPage() {
  const isReady = () =>
    fetch(`${env.UNIONGRAPH_API_URL}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (page === undefined || !(await isReady())) await wait(300);
  await wait(300);
  console.log(`\n请打开网页 Open the page: ${page}`);
}

void tellPage();
await Promise.all([
  run('tsx', ['watch', '--clear-screen=false', 'src/main.ts'], inPackage('api')),
  run('vite', [], { ...inPackage('web'), onText }),
]);
process.exit();
