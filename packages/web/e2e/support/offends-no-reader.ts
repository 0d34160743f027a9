import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { artifacts, openBrowser, openContext, openPage } from './journey.js';
import { programUrl } from './program-url.js';

/** Every screen, language and theme meets at least once on every page. */
const looks = [
  { screen: 'office', language: 'zh', dark: false },
  { screen: 'office', language: 'en', dark: true },
  { screen: 'phone', language: 'zh', dark: true },
  { screen: 'phone', language: 'en', dark: false },
  { screen: 'wall', language: 'zh', dark: false },
] as const;

/** A page: its name, the account of the demonstration that sees it, and its address. */
type Screen = readonly [name: string, as: string | undefined, path: string];

/** Every page fits every screen, and offends no reader, in every look. */
export function offendsNoReader(pages: readonly Screen[]): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const contexts = new Map<string, Promise<BrowserContext>>();

  /** One person in one look goes from page to page: what was loaded once is not loaded again. */
  function contextOf(as: string | undefined, { screen, dark }: (typeof looks)[number]): Promise<BrowserContext> {
    const key = `${as} ${screen} ${dark}`;
    const context = contexts.get(key) ?? openContext(browser, { as, screen, dark });
    contexts.set(key, context);
    return context;
  }

  describe.each(pages)('%s', (name, as, path) => {
    it.each(looks)('fits $screen in $language (dark: $dark) and offends no reader', async (look) => {
      const { screen, dark, language } = look;
      const { page, strayed, complaints } = await openPage(await contextOf(as, look));
      await page.goto(`${programUrl()}${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const english = page.getByRole('button', { name: 'English' });
      if (language === 'en' && (await english.isVisible())) await english.click();
      await page.waitForLoadState('networkidle');
      await page.screenshot({
        path: join(artifacts, `${name}-${screen}-${language}${dark ? '-dark' : ''}.png`),
        fullPage: true,
      });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
      ).toEqual([]);
      expect(strayed).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    });
  });
}
