import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Journey, openBrowser, startJourney } from './support/journey.js';
import { programUrl } from './support/program-url.js';

let browser: Browser;
let journey: Journey;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await startJourney(browser, { as: 'lingdao' });
}, 60_000);
afterAll(() => browser.close());

it('a leader sees Linyi, the printed figures beside the computed ones, and goes down and up', async () => {
  const { page, strayed, complaints } = journey;
  await page.goto(programUrl());
  await page.getByRole('heading', { name: '临沂市建会覆盖' }).waitFor();
  await page.getByRole('link', { name: '2022年年报' }).click();
  await page.getByText('93.00%').first().waitFor();
  await page.getByText('9,300 ÷ 10,000').first().waitFor();
  await page.getByText('856,000').first().waitFor();
  expect(new URL(page.url()).searchParams.get('period')).toBe('2022');

  await page
    .getByRole('link', { name: /^兰山 / })
    .first()
    .click();
  await page.getByRole('heading', { name: '兰山区建会覆盖', level: 1 }).waitFor();
  await page.getByText('103,325').first().waitFor();
  expect(new URL(page.url()).searchParams.get('area')).toBe('371302');
  expect(new URL(page.url()).searchParams.get('period')).toBe('2022');

  await page.getByRole('navigation', { name: '地区路径' }).getByRole('link', { name: '临沂市' }).click();
  await page.getByRole('heading', { name: '临沂市建会覆盖', level: 1 }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: '兰山区建会覆盖', level: 1 }).waitFor();
  await page.reload();
  await page.getByText('103,325').first().waitFor();
  expect(strayed).toEqual([]);
  expect(complaints).toEqual([]);
});

it('shows a chart as a table, and the page in English, without loading it anew', async () => {
  const { page } = journey;
  await page.goto(`${programUrl()}/?area=371300&period=2022`);
  const ranking = page.getByRole('region', { name: /^下级地区排名/ });
  await ranking.getByRole('button', { name: '表' }).click();
  await ranking.getByRole('table').waitFor();
  expect(await ranking.getByRole('row').count()).toBeGreaterThanOrEqual(13);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: /Linyi/ }).waitFor();
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('heading', { level: 1, name: /临沂市/ }).waitFor();
});
