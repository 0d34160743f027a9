import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.js';
import { programUrl } from './program-url.js';
import { signInAs } from './signed-in.js';

export const artifacts = fileURLToPath(new URL('../.artifacts/', import.meta.url));

export const screens = {
  office: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
  wall: { width: 1920, height: 1080 },
} as const;

export interface Journey {
  page: Page;
  context: BrowserContext;
  /** Addresses outside the program's own host that the page asked for, in vain. */
  strayed: string[];
  /** What the page complained of in its console. */
  complaints: string[];
}

export async function openBrowser(): Promise<Browser> {
  await mkdir(artifacts, { recursive: true });
  return chromium.launch({
    executablePath: await findChromium(),
    // Without a UTF-8 locale Chromium cannot name a file in Chinese.
    env: { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The program and nothing else can be reached. Intercepting requests would switch the browser's cache off.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

interface Look {
  screen?: keyof typeof screens;
  dark?: boolean;
}

/** A browser's state of its own, signed in as an account of the demonstration. */
export async function openContext(
  browser: Browser,
  { as, screen = 'office', dark }: Look & { as?: string | undefined },
) {
  const context = await browser.newContext({
    viewport: screens[screen],
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    acceptDownloads: true,
  });
  if (as) await signInAs(context, as);
  return context;
}

export async function openPage(context: BrowserContext): Promise<Journey> {
  const strayed: string[] = [];
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('request', (request) => {
    const url = request.url();
    if (![programUrl(), 'data:', 'blob:'].some((own) => url.startsWith(own))) strayed.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, strayed, complaints };
}

/** A page of its own, signed in as an account of the demonstration. */
export const startJourney = async (browser: Browser, options: Look & { as?: string } = {}): Promise<Journey> =>
  openPage(await openContext(browser, options));
