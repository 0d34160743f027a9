import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const binaries = join(root, 'node_modules', '.bin');
const isPackageBin = (folder) => /[\\/]node_modules[\\/]/.test(folder) || folder.endsWith('node-gyp-bin');
const pathOfTheMachine = (process.env.PATH ?? '').split(delimiter).filter((folder) => !isPackageBin(folder));

/** Environment for everything that runs on the project's own Node (the npm package node@24). */
export const projectEnvironment = {
  ...process.env,
  PATH: [binaries, ...pathOfTheMachine].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

/** Environment for npm, which must run on the machine's Node: it replaces node_modules and the project's Node with it. */
export const machineEnvironment = { ...process.env, PATH: pathOfTheMachine.join(delimiter) };

/** The project's own Node. */
export const projectNode = join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node');
