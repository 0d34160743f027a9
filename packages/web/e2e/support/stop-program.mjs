import { once } from 'node:events';
import { rm } from 'node:fs/promises';

/** Stops the program as Ctrl-C would and removes its data. */
// biome-ignore lint/style/noDefaultExport: Jest asks for one
export default async function stopProgram() {
  const { program, dataDir } = globalThis.__program ?? {};
  if (program && program.exitCode === null) {
    program.removeAllListeners('exit');
    const ended = once(program, 'exit');
    program.kill('SIGTERM');
    await ended;
  }
  if (dataDir) await rm(dataDir, { recursive: true, force: true });
}
