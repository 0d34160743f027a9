import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, startJourney } from './support/journey.js';
import { programUrl } from './support/program-url.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const reason = '核对金秋助学申请人身份';

it('a case officer sees a member masked, and an identity number for a purpose and a reason', async () => {
  const { page, complaints } = await startJourney(browser, { as: 'bangfu' });
  await page.goto(programUrl());
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '会员', exact: true }).click();
  await page.getByRole('heading', { name: /^共 [\d,]+ 名会员$/ }).waitFor();
  await page.getByLabel('会员编号').fill('-0001');
  await page.getByRole('link', { name: 'DEMO-371302-0001', exact: true }).click();
  const personal = page.getByRole('region', { name: '个人信息' });
  const masked = personal.getByRole('button', { name: /^37\d\*{11}/ });
  await masked.hover();
  await page.getByText(/^P3 级，敏感个人信息/).waitFor();

  await page.getByRole('checkbox', { name: '身份证号' }).check();
  await page.getByLabel('用途').selectOption('帮扶救助');
  await page.getByLabel('理由').fill('查一下');
  await page.getByRole('button', { name: '查看所选' }).click();
  await page.getByText(/^至少10个字符，现有3个/).waitFor();
  await page.getByLabel('理由').fill(reason);
  await page.getByRole('button', { name: '查看所选' }).click();
  await personal.getByText(/^37\d{15}[\dX]$/).waitFor();
  await personal.getByRole('button', { name: /^可查看至 \d{4}\/\d{2}\/\d{2} \d{2}:\d{2}/ }).waitFor();
  // The name was not asked for.
  await personal.getByRole('button', { name: /^示\*+/ }).waitFor();
  expect(complaints).toEqual([]);
});

it('a statistician sees the same member masked, and who may see more', async () => {
  const { page, complaints } = await startJourney(browser, { as: 'tongji' });
  await page.goto(`${programUrl()}/members/DEMO-371302-0001`);
  await page.getByText('您现在的角色是统计人员，不能查看遮盖的信息。').waitFor();
  await page.getByText('身份证号：只有帮扶工作人员可以查看').waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await page.getByRole('button', { name: /^37\d\*{11}/ }).click();
  await page.getByText('您现在的角色是统计人员，不能查看此等级。').waitFor();
  expect(complaints).toEqual([]);
});

it('to a leader there are no members', async () => {
  const { page } = await startJourney(browser, { as: 'quxian' });
  await page.goto(`${programUrl()}/members/DEMO-371302-0001`);
  await page.getByRole('heading', { name: '这个页面不属于您的角色', level: 1 }).waitFor();
});

it('an auditor reads who saw what, for which purpose and reason, and no number', async () => {
  const { page, complaints } = await startJourney(browser, { as: 'shenji' });
  await page.goto(`${programUrl()}/audit`);
  await page.getByRole('combobox', { name: '事件' }).selectOption('FIELD_REVEAL');
  const row = page.getByRole('row', { name: /揭示个人信息.*成功.*bangfu.*会员 \d+.*127\.0\.0\.1/ }).first();
  await row.getByRole('button', { name: /的详情$/ }).click();
  const details = (await row.locator('pre').textContent()) ?? '';
  expect(JSON.parse(details)).toMatchObject({ fields: ['ID_NUMBER'], purpose: 'ASSISTANCE', reason });
  expect(details).not.toMatch(/37\d{15}[\dX]/);
  expect(complaints).toEqual([]);
});
