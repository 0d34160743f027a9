import { apiFile } from './api-program.mjs';
import { giveUp } from './give-up.mjs';

/**
 * Ends the script when the program that it would start runs already: nothing may be installed or built beneath it.
 * Before the first build there is nothing to ask (the program checks again by itself).
 */
export async function refuseToDisturb() {
  const config = await apiFile('config.js');
  const checks = await apiFile('start-up/early-checks.js');
  try {
    await checks?.earlyChecks(config.readConfig());
  } catch (error) {
    if (error.name === 'StartUpError') giveUp(error.message);
  }
}

/** Takes the data folder of the settings in force, so that no program starts on it meanwhile. Needs a build. */
export async function lockDataFolder() {
  const { dataDir } = (await apiFile('config.js')).readConfig();
  const { lockDataFolder } = await apiFile('database/embedded/data-folder-lock.js');
  const unlock = await lockDataFolder(dataDir).catch((error) => giveUp(error.message));
  return { dataDir, unlock };
}
