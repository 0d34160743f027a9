import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from './config.js';
import { redactError } from './modules/privacy/redact-error.js';
import { ClosingStack } from './start-up/closing-stack.js';
import { earlyChecks } from './start-up/early-checks.js';
import { explainFailure } from './start-up/explain-failure.js';
import type { Program } from './start-up/program.js';
import { printedProgress } from './start-up/progress.js';
import { startUpErrors } from './start-up/start-up-errors.js';

let stopping = false;
let failed = false;
// What cannot be closed after a failure follows from it, and would only hide it.
const opened = new ClosingStack((error) => {
  if (!failed) console.error(redactError(error));
});

/** The program itself is loaded only when nothing speaks against starting: a refusal should come at once. */
async function startUp(): Promise<Program> {
  const config = readConfig();
  await earlyChecks(config);
  const { startProgram } = await import('./start-up/program.js');
  return startProgram(config, printedProgress(), opened);
}

async function run(): Promise<void> {
  const program = await starting;
  console.log(`工图已就绪:${program.url} (按 Ctrl-C 停止)\nUniongraph is ready: ${program.url} (Ctrl-C stops it)`);
  throw startUpErrors.databaseStopped(await program.databaseDied);
}

async function fail(error: unknown): Promise<void> {
  if (stopping) return;
  failed = true;
  const reason = await explainFailure(error);
  console.error(reason.message);
  if (reason.code === 'START_FAILED') console.error(redactError(reason.cause));
  await stop(1);
}

/** Closes what is open; what is still being opened ends with the database under it, and is waited for. */
async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await opened.close();
  await Promise.race([starting.catch(() => {}), wait(10_000)]);
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(signal, () => stop(0));
for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, fail);
const starting = startUp();
run().catch(fail);
