import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Journey, openBrowser, startJourney } from './support/journey.js';
import { programUrl } from './support/program-url.js';

let browser: Browser;
let journey: Journey;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await startJourney(browser, { as: 'tianbao' });
}, 60_000);
afterAll(() => browser.close());

it.each(['兰山', 'lanshan', 'lsq'])('a clerk finds organizations of Lanshan by %s and opens one', async (text) => {
  const { page, strayed, complaints } = journey;
  await page.goto(`${programUrl()}/organizations`);
  await page
    .getByRole('searchbox')
    .or(page.getByRole('textbox', { name: '查找' }))
    .first()
    .fill(text);
  await page.waitForFunction((typed) => decodeURIComponent(location.href).includes(typed), text);
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('link', { name: /兰山区示例企业/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /兰山区示例/ }).waitFor();
  await page
    .getByText(/^81371302/)
    .first()
    .waitFor();
  await page.goBack();
  await page
    .getByRole('link', { name: /兰山区/ })
    .first()
    .waitFor();
  expect(strayed).toEqual([]);
  expect(complaints).toEqual([]);
});
