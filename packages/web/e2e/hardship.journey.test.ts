import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { makeSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import type { Browser, Page } from 'playwright-core';
import { ensureDibaoLine } from './support/ensure-dibao-line.js';
import { openBrowser, startJourney } from './support/journey.js';
import { programUrl } from './support/program-url.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const daysAgo = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);
const idNumber = makeSyntheticPersonId('371399', '1971-02-03', 987);
let file = '';

async function take(page: Page, step: string, takenOn: string, more: Record<string, string> = {}) {
  const form = page.getByRole('region', { name: '办理下一环节' });
  await form.getByLabel('办理日').fill(takenOn);
  for (const [label, value] of Object.entries(more)) await form.getByLabel(label).fill(value);
  await form.getByRole('button', { name: `办理：${step}` }).click();
}

it('a case officer takes a household from application to filed', async () => {
  const { page, complaints } = await startJourney(browser, { as: 'bangfu' });
  await ensureDibaoLine(page, daysAgo(20));
  await page.goto(programUrl());
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '困难职工档案' }).click();
  await page.getByRole('link', { name: '登记申请' }).click();
  await page.getByLabel('申请日').fill(daysAgo(20));
  await page.getByLabel('建档标准').selectOption('县级');
  await page.getByLabel('主要致困原因').selectOption('重大疾病');
  await page.getByLabel('姓名').fill('示例张三');
  await page.getByLabel('身份证号').fill('371399197102039871');
  await page.getByLabel('工资性收入').fill('6000');
  await page.getByRole('button', { name: '登记申请' }).click();
  // The check character is wrong: said beside the field, and nothing is lost.
  await page.getByText(/^有 1 处需要更正/).waitFor();
  expect(await page.getByLabel('工资性收入').inputValue()).toBe('6000');
  await page.getByLabel('身份证号').fill(idNumber);
  await page.getByRole('button', { name: '登记申请' }).click();
  await page.getByRole('heading', { name: /^困难职工档案 KN-371302-/ }).waitFor();
  file = new URL(page.url()).pathname;

  await take(page, '初审', daysAgo(19));
  await page.getByText('已办理：初审').waitFor();
  await take(page, '入户调查', daysAgo(18));
  await page.locator('[aria-invalid="true"]').and(page.getByLabel('同行的第二人')).waitFor();
  await take(page, '入户调查', daysAgo(18), { 同行的第二人: '李四', 说明: '住房为租住，与申报一致' });
  await page.getByText('已办理：入户调查').waitFor();
  await take(page, '签署核查授权', daysAgo(17));
  await page.getByText('已办理：签署核查授权').waitFor();
  await take(page, '经济状况核查', daysAgo(16));
  await page.getByText('已办理：经济状况核查').waitFor();
  await take(page, '公示', daysAgo(15), { 公示首日: daysAgo(15), 公示末日: daysAgo(8) });
  await page.getByText('已办理：公示').waitFor();
  const form = page.getByRole('region', { name: '办理下一环节' });
  await take(page, '批准建档', daysAgo(10));
  await form.getByText(/期满后才能建档/).waitFor();
  await take(page, '批准建档', daysAgo(7));
  await page.getByText('已办理：批准建档').waitFor();
  const facts = page.getByRole('region', { name: '基本情况' });
  await facts.getByText('在档', { exact: true }).waitFor();
  await facts.getByText('深度困难（按公式）').waitFor();
  // The only complaint is the browser's own, of answers that refuse an input.
  expect(complaints.filter((each) => !each.includes('400'))).toEqual([]);
});

it('sees how the household was assessed for a purpose and a reason, and prints it masked', async () => {
  const { page } = await startJourney(browser, { as: 'bangfu' });
  await page.goto(`${programUrl()}${file}`);
  const reveal = page.getByRole('region', { name: '查看遮盖的信息' });
  await reveal.getByRole('checkbox', { name: '家庭经济状况' }).check();
  await reveal.getByLabel('用途').selectOption('帮扶救助');
  await reveal.getByLabel('理由').fill('核对年度复核材料是否属实');
  await reveal.getByRole('button', { name: '查看所选' }).click();
  await page.getByRole('row', { name: /^月人均 ÷ 1 人 ÷ 12 个月 500\.00$/ }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const sheet = page.getByRole('article');
  await sheet.getByRole('heading', { name: '困难职工档案表' }).waitFor();
  expect(await sheet.textContent()).not.toMatch(/500\.00|示例张三|371399/);
  expect(await page.getByRole('region', { name: '基本情况' }).isVisible()).toBe(false);
});

it('to a leader the file does not exist; the figures do', async () => {
  const { page } = await startJourney(browser, { as: 'quxian' });
  await page.goto(`${programUrl()}${file}`);
  await page.getByRole('heading', { name: '这个页面不属于您的角色', level: 1 }).waitFor();
  await page.goto(`${programUrl()}/hardship-statistics`);
  await page.getByRole('heading', { name: '兰山区困难帮扶统计', level: 1 }).waitFor();
  await page.getByRole('heading', { name: '在档困难职工家庭', exact: true }).waitFor();
});
