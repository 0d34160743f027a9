import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));
const patienceMs = 240_000;

/** Starts the built program on a free port and an empty data folder, and waits until it says that it is ready. */
// biome-ignore lint/style/noDefaultExport: Jest asks for one
export default async function startProgram() {
  const dataDir = await mkdtemp(join(tmpdir(), 'uniongraph-journeys-'));
  const { NODE_OPTIONS: _options, DATABASE_URL: _url, ...environment } = process.env;
  const program = spawn(process.execPath, [main], { env: { ...environment, PORT: '0', DATA_DIR: dataDir } });
  globalThis.__program = { program, dataDir };
  process.env.UNIONGRAPH_DATA_DIR = dataDir;
  process.env.UNIONGRAPH_URL = await new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`not ready in time:\n${output}`)), patienceMs);
    const read = (chunk) => {
      output += chunk;
      const url = /https?:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
    program.once('exit', (code) => reject(new Error(`ended with ${code}:\n${output}`)));
  });
}
