import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { artifacts, type Journey, openBrowser, startJourney } from './support/journey.js';
import { programUrl } from './support/program-url.js';

let browser: Browser;
let journey: Journey;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await startJourney(browser, { as: 'tongji' });
}, 60_000);
afterAll(() => browser.close());

async function download(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  const name = file.suggestedFilename();
  const path = join(artifacts, name);
  await file.saveAs(path);
  return { name, path };
}

it('a statistician asks, reads the total, takes the numbers away and sees the query behind them', async () => {
  const { page, strayed, complaints } = journey;
  await page.goto(`${programUrl()}/explorer`);
  await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
  // The page opens with the rate of larger units beside that of all.
  await page.getByRole('checkbox', { name: '25人以上单位建会率', exact: true, checked: true }).waitFor();
  await page.getByRole('checkbox', { name: '会员数', exact: true }).click();
  const table = page.getByRole('table').first();
  await table.getByText('856,000').waitFor();
  expect(await table.getByRole('row', { name: /^合计/ }).textContent()).toMatch(/93\.00%.*856,000/s);

  const xlsx = await download(page, '下载 Excel');
  expect(xlsx.name).toMatch(/^临沂市_.+_2022年?_示例数据\.xlsx$/);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(xlsx.path);
  const cells: unknown[] = [];
  workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => cells.push(cell.value)));
  expect(cells).toContain(856000);
  expect(cells).toContain(0.93);

  const csv = await download(page, '下载 CSV');
  const bytes = await readFile(csv.path);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8')).toContain('兰山区');

  await page.getByRole('button', { name: '查看 GraphQL' }).click();
  await page
    .getByText(/unionEstablishmentRate25Plus/)
    .first()
    .waitFor();
  expect(strayed).toEqual([]);
  expect(complaints).toEqual([]);
});

it('finds the question again from the address', async () => {
  const { page, context } = journey;
  const address = page.url();
  const other = await context.newPage();
  await other.goto(address);
  await other.getByRole('table').first().getByText('856,000').waitFor();
});
