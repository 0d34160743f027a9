import { access, constants } from 'node:fs/promises';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser named by CHROMIUM_PATH, else one installed on this machine, else the one that npm ships. */
export async function findChromium(): Promise<string> {
  for (const path of [process.env.CHROMIUM_PATH, ...places]) {
    if (path && (await isExecutable(path))) return path;
  }
  const { default: shipped } = await import('@sparticuz/chromium');
  return shipped.executablePath();
}

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
