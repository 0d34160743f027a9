import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { artifacts, openBrowser, openContext, openPage } from './support/journey.js';
import { programUrl } from './support/program-url.js';

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

const pages = [
  ['coverage', 'tongji', '/?area=371300&period=2022'],
  ['county', 'quxian', '/?period=2022'],
  ['organizations', 'tongji', '/organizations?area=371300'],
  ['organization', 'tongji', '/organizations/371302-D-0001'],
  ['members', 'tianbao', '/members'],
  ['member', 'bangfu', '/members/DEMO-371302-0001'],
  ['explorer', 'tongji', '/explorer'],
  ['graphql', 'tongji', '/graphql'],
  ['sign-in', undefined, '/sign-in'],
  ['beyond', 'quxian', '/?area=371300'],
  ['not-for-role', 'shenji', '/'],
  ['account', 'tianbao', '/account'],
  ['users', 'guanli', '/admin/users?user=quxian'],
  ['keys', 'anquan', '/admin/keys'],
  ['sessions', 'anquan', '/admin/sessions'],
  ['audit', 'shenji', '/audit'],
] as const;

/** Every screen, language and theme meets at least once on every page. */
const looks = [
  { screen: 'office', language: 'zh', dark: false },
  { screen: 'office', language: 'en', dark: true },
  { screen: 'phone', language: 'zh', dark: true },
  { screen: 'phone', language: 'en', dark: false },
  { screen: 'wall', language: 'zh', dark: false },
] as const;

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
