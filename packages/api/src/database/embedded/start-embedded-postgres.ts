import { once } from 'node:events';
import { startUpErrors } from '../../start-up/start-up-errors.js';
import { applicationDatabase } from './application-database.js';
import { findBinaries } from './binaries.js';
import { clusterExists, clusterPassword, createCluster, ownCluster } from './cluster.js';
import { databaseUser } from './database-user.js';
import type { EmbeddedPostgres } from './embedded-postgres.js';
import { endServer } from './end-server.js';
import { freePort } from './free-port.js';
import { databaseLauncher } from './launcher.js';
import { clearPredecessor } from './predecessor.js';
import { runServer, type ServerProcess } from './run-server.js';
import { serverSettings } from './server-settings.js';

const PORT_ATTEMPTS = 5;

/**
 * Starts PostgreSQL on the cluster in `clusterFolder`, making it when there is none. The parent folder must exist and
 * be held by this process (data-folder-lock.ts). `durable: false` is for tests: faster, not safe against power cuts.
 */
export async function startEmbeddedPostgres(
  clusterFolder: string,
  { durable }: { durable: boolean } = { durable: true },
): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries();
  const user = await databaseUser(clusterFolder);
  const launch = await databaseLauncher(user);
  if (!(await clusterExists(clusterFolder, binaries.majorVersion))) {
    await createCluster(clusterFolder, { binaries, user, launch, durable });
  }
  await ownCluster(clusterFolder, user);
  await clearPredecessor(clusterFolder);
  const settings = await serverSettings({ durable });
  const { server, port } = await onFreePort((candidate) =>
    runServer(launch, binaries.postgres, ['-D', clusterFolder, '-p', String(candidate), ...settings]),
  );
  return describe(server, port, await clusterPassword(clusterFolder));
}

async function onFreePort(
  run: (port: number) => Promise<ServerProcess | 'port taken'>,
): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
    const port = await freePort();
    const server = await run(port);
    if (server !== 'port taken') return { server, port };
  }
  throw startUpErrors.databaseDidNotStart('no free port');
}

async function describe(server: ServerProcess, port: number, password: string): Promise<EmbeddedPostgres> {
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  let asked = false;
  const died = once(server.process, 'close').then(() =>
    asked ? new Promise<string>(() => {}) : server.log.lastComplaint,
  );
  const isRunning = () => server.process.exitCode === null && server.process.signalCode === null;
  const stop = () => {
    asked = true;
    return endServer(server.process.pid as number, isRunning);
  };
  const url = await applicationDatabase(adminUrl, password).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, adminUrl, died, stop };
}
