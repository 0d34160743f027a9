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
  /** Addresses outside the program's own host that the page asked for; they were blocked. */
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
    ],
  });
}

/** A page of its own that may reach the program and nothing else, signed in as an account of the demonstration. */
export async function startJourney(
  browser: Browser,
  options: { as?: string; screen?: keyof typeof screens; dark?: boolean } = {},
): Promise<Journey> {
  const context = await browser.newContext({
    viewport: screens[options.screen ?? 'office'],
    colorScheme: options.dark ? 'dark' : 'light',
    locale: 'zh-CN',
    acceptDownloads: true,
  });
  if (options.as) await signInAs(context, options.as);
  const strayed: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(programUrl()) || url.startsWith('data:') || url.startsWith('blob:')) return route.continue();
    strayed.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, strayed, complaints };
}
