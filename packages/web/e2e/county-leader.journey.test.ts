import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Journey, openBrowser, startJourney } from './support/journey.js';
import { programUrl } from './support/program-url.js';
import { demoPasswordOf } from './support/signed-in.js';

let browser: Browser;
let journey: Journey;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await startJourney(browser);
}, 60_000);
afterAll(() => browser.close());

it('the leader of a county is asked who he is, by keyboard alone, and lands where he wanted to go', async () => {
  const { page } = journey;
  await page.goto(`${programUrl()}/explorer?ind=members&period=2022`);
  await page.getByRole('heading', { name: '登录', level: 1 }).waitFor();
  await page.keyboard.type('quxian');
  await page.keyboard.press('Tab');
  await page.keyboard.type('wrong');
  await page.keyboard.press('Enter');
  await page.getByText('用户名或密码不正确。').waitFor();
  await page.getByLabel('密码', { exact: true }).fill(await demoPasswordOf('quxian'));
  await page.keyboard.press('Enter');
  await page.getByRole('table').first().waitFor();
  expect(new URL(page.url()).search).toBe('?ind=members&period=2022');
  await page.getByRole('banner').getByText('兰山区总工会').first().waitFor();
});

it('sees his county everywhere and nothing else', async () => {
  const { page, strayed } = journey;
  await page.goto(programUrl());
  await page.getByRole('heading', { name: '兰山区建会覆盖', level: 1 }).waitFor();
  expect(await page.getByRole('navigation', { name: '地区路径' }).getByRole('listitem').allTextContents()).toEqual([
    '兰山区',
  ]);
  const chooser = page.getByRole('combobox', { name: '地区' });
  await chooser.click();
  const offered = page.getByRole('listbox', { name: '地区' }).getByRole('option');
  await offered.first().waitFor();
  expect(await offered.count()).toBe(1);
  await chooser.fill('罗庄');
  await page.getByText('没有找到“罗庄”').waitFor();

  await page.goto(`${programUrl()}/?area=371311`);
  await page.getByText('这个地区不在您的查看范围内').waitFor();
  await page.getByRole('link', { name: '回到我的地区' }).click();
  await page.getByRole('heading', { name: '兰山区建会覆盖', level: 1 }).waitFor();

  await page.goto(`${programUrl()}/organizations?q=371311-Z`);
  await page
    .getByText(/没有符合|没有组织|共 0 个/)
    .first()
    .waitFor();
  await page.goto(`${programUrl()}/organizations/371311-Z`);
  await page.getByRole('heading', { name: '没有这个组织', level: 1 }).waitFor();
  expect(strayed).toEqual([]);
});

it('asks the interface for another county and is told whose he may see', async () => {
  const { page } = journey;
  const query = '{ statistics(area: "371311", period: "2022") { rows { members { value } } } }';
  const draft = JSON.stringify({ draft: { query, variables: '' }, recent: [] });
  await page.evaluate((kept) => localStorage.setItem('uniongraph.graphql', kept), draft);
  await page.goto(`${programUrl()}/graphql`);
  await page.getByRole('button', { name: /^执行/ }).click();
  await page
    .getByText(/罗庄区（371311）不在您的权限范围内/)
    .first()
    .waitFor();
});

it('signs out, and nothing is shown any more', async () => {
  const { page } = journey;
  await page.goto(programUrl());
  await page.getByRole('button', { name: /演示区领导/ }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { name: '登录', level: 1 }).waitFor();
  await page.goto(`${programUrl()}/organizations`);
  await page.getByRole('heading', { name: '登录', level: 1 }).waitFor();
});
