import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const main = fileURLToPath(new URL('../../../api/dist/key-command/key-main.js', import.meta.url));

/** A key of the running program's data, made as its keepers do on the command line. */
export async function createKey(organization: string, role: string): Promise<string> {
  const { NODE_OPTIONS: _options, DATABASE_URL: _url, ...environment } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [main, 'create', '--organization', organization, '--role', role, '--name', '演示取数'],
    { env: { ...environment, DATA_DIR: process.env.UNIONGRAPH_DATA_DIR } },
  );
  return stdout.trim().split('\n').at(-1)!;
}
