import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, startJourney } from './support/journey.js';
import { programUrl } from './support/program-url.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('a clerk of two counties changes from one to the other on the same page', async () => {
  const { page, complaints } = await startJourney(browser, { as: 'tianbao' });
  await page.goto(`${programUrl()}/?area=371302&period=2022`);
  await page.getByRole('heading', { name: '兰山区建会覆盖', level: 1 }).waitFor();
  await page.getByRole('button', { name: /演示填报员/ }).click();
  await page.getByRole('button', { name: /罗庄区总工会/ }).click();
  await page.getByRole('heading', { name: '罗庄区建会覆盖', level: 1 }).waitFor();
  expect(new URL(page.url()).searchParams.get('period')).toBe('2022');
  await page.reload();
  await page.getByRole('heading', { name: '罗庄区建会覆盖', level: 1 }).waitFor();
  await page.getByRole('button', { name: /演示填报员/ }).click();
  await page.getByRole('button', { name: /兰山区总工会/ }).click();
  await page.getByRole('heading', { name: '兰山区建会覆盖', level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});
