import { spawn } from 'node:child_process';
import { root } from './project.mjs';

const running = new Set();
let interrupted = false;

/** Whoever started this script wants it to end: pass it on, and let what runs end in order. */
function interrupt(signal) {
  interrupted = true;
  for (const child of running) child.kill(signal);
  if (running.size === 0) process.exit(130);
}

process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && interrupt('SIGTERM'), 1_000).unref();
}

/**
 * Runs a program in the project's root and answers with its exit code. Signals to this script go on to the program;
 * once it has ended after one, so does this script, unless `ownsInterrupt` says that the program's exit code tells all.
 * With `onText`, what it writes goes there instead of to the terminal.
 */
export function run(program, args, options = {}) {
  const { env, cwd = root, ownsInterrupt = false, onText } = options;
  const stdio = onText ? ['inherit', 'pipe', 'pipe'] : (options.stdio ?? 'inherit');
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio });
    running.add(child);
    for (const stream of onText ? [child.stdout, child.stderr] : []) stream.setEncoding('utf8').on('data', onText);
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      if (interrupted && !ownsInterrupt) process.exit(130);
      resolve(code ?? 1);
    });
  });
}
