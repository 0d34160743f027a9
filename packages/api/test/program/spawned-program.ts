import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** The program as a process of its own, run from its sources. */
export class SpawnedProgram {
  readonly process: ChildProcess;
  output = '';
  readonly ended: Promise<unknown>;

  constructor(settings: Record<string, string>) {
    const { NODE_OPTIONS: _ofJest, ...environment } = process.env;
    this.process = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: PACKAGE,
      env: {
        ...environment,
        DATABASE_URL: '',
        DATA_KEYS: '',
        DATA_KEY_FILE: '',
        HOST: '',
        DEMO: '',
        PORT: '0',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    }
    this.ended = once(this.process, 'close');
  }

  /** The address, as soon as the program says that it is ready; fails with what it printed when it ends before. */
  async ready(): Promise<string> {
    while (true) {
      const url = /Uniongraph is ready: (\S+)/.exec(this.output)?.[1];
      if (url !== undefined) return url;
      if (this.process.exitCode !== null) throw new Error(this.output);
      await Promise.race([this.ended, once(this.process.stdout as NodeJS.ReadableStream, 'data')]);
    }
  }

  /** Sends a signal and answers with the exit code. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.process.kill(signal);
    return this.exitCode();
  }

  async exitCode(): Promise<number | null> {
    await this.ended;
    return this.process.exitCode;
  }
}
