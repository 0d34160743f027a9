/** npm run test:security: every attack of packages/api/test/security against a real server and database. */

import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { projectEnvironment } from './lib/project.mjs';
import { run } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt('schema');
process.exit(
  await run('npm', ['run', 'test', '--silent', '-w', 'packages/api', '--', 'test/security', ...process.argv.slice(2)], {
    // What is attacked is what runs in production: error texts and speed depend on it.
    env: { ...projectEnvironment, NODE_ENV: 'production' },
  }),
);
