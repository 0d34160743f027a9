import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, startJourney } from './support/journey.js';
import { programUrl } from './support/program-url.js';

let browser: Browser;
let oneTimePassword: string;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('an administrator makes a user and gives her a role in Lanshan', async () => {
  const { page, complaints } = await startJourney(browser, { as: 'guanli' });
  await page.goto(programUrl());
  await page.getByRole('heading', { name: '用户与授权', level: 1 }).waitFor();
  await page.getByRole('button', { name: '新建用户' }).click();
  await page.getByLabel('用户名', { exact: true }).fill('wangfang');
  await page.getByLabel('名字', { exact: true }).fill('王芳');
  await page.getByRole('button', { name: '新建用户' }).click();
  await page.getByText(/wangfang的一次性密码/).waitFor();
  oneTimePassword = (await page.locator('code').first().textContent()) ?? '';
  expect(oneTimePassword.length).toBeGreaterThan(8);

  const organization = page.getByRole('combobox', { name: '组织', exact: true });
  await organization.fill('no-such');
  await page.getByText('您的范围内没有“no-such”').waitFor();
  await page.getByRole('button', { name: /授\s?予/ }).click();
  await page.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
  await organization.fill('lanshanqu zonggonghui');
  await page.getByRole('option', { name: /^兰山区总工会\s*371302-Z/ }).click();
  await page.getByRole('button', { name: /授\s?予/ }).click();
  await page.getByRole('button', { name: '收回兰山区总工会的工会领导' }).waitFor();
  expect(complaints).toEqual([]);
});

it('she chooses a password of her own, and sees her county', async () => {
  const { page, complaints } = await startJourney(browser);
  await page.goto(programUrl());
  await page.getByLabel('用户名').fill('wangfang');
  await page.getByLabel('密码', { exact: true }).fill(oneTimePassword);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '更换密码', level: 1 }).waitFor();
  await page.getByLabel('新密码', { exact: true }).fill('Qingshi_laohu_47_deng');
  await page.getByLabel('再输一遍新密码').fill('Qingshi_laohu_47_deng');
  await page.getByRole('button', { name: '更换密码' }).click();
  await page.getByRole('heading', { name: '兰山区建会覆盖', level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});

it('a security administrator makes a key, which then answers', async () => {
  const { page, complaints } = await startJourney(browser, { as: 'anquan' });
  await page.goto(`${programUrl()}/admin/keys`);
  await page.getByRole('button', { name: '新建密钥' }).click();
  await page.getByLabel('用途').fill('市大数据平台');
  await page.getByRole('combobox', { name: '组织', exact: true }).fill('临沂市总工会');
  await page.getByRole('option', { name: /^临沂市总工会\s*371300-Z/ }).click();
  await page.getByRole('combobox', { name: '角色' }).selectOption('STATISTICIAN');
  await page.getByRole('button', { name: '新建密钥' }).click();
  await page.getByText(/“市大数据平台”的密钥/).waitFor();
  const key = await page.locator('code').first().textContent();
  const response = await fetch(`${programUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: '{ viewer { kind name } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { viewer: { kind: 'API_KEY', name: '市大数据平台' } } });
  await page.getByRole('button', { name: '停用密钥：市大数据平台' }).click();
  await page.getByRole('button', { name: '确认停用' }).click();
  await page.getByRole('button', { name: '停用密钥：市大数据平台' }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('a security administrator sees who is locked out without a session, and lifts it', async () => {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { outcome } }';
  for (let attempt = 0; attempt < 6; attempt += 1)
    await fetch(`${programUrl()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input: { username: 'wangfang', password: `guess ${attempt}` } } }),
    });
  const { page, complaints } = await startJourney(browser, { as: 'anquan' });
  await page.goto(`${programUrl()}/admin/sessions`);
  const lockouts = page.getByRole('region', { name: /^登录被锁定的用户，共 \d+ 个$/ });
  await lockouts.getByRole('row', { name: /wangfang 王芳 \d{4}\/\d{2}\/\d{2} \d{2}:\d{2}/ }).waitFor();
  await lockouts.getByRole('button', { name: '解除wangfang的登录锁定' }).click();
  await page.getByText('wangfang的登录锁定已解除。').waitFor();
  await lockouts.getByRole('row', { name: /wangfang/ }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('an auditor finds all of it in the log, and nothing of the unions', async () => {
  const { page, complaints } = await startJourney(browser, { as: 'shenji' });
  await page.goto(`${programUrl()}/organizations`);
  await page.getByRole('heading', { name: '这个页面不属于您的角色', level: 1 }).waitFor();
  const navigation = page.getByRole('navigation', { name: '主导航' });
  expect(await navigation.getByRole('link').allTextContents()).toEqual(['审计日志']);
  await navigation.getByRole('link', { name: '审计日志' }).click();
  await page.getByRole('combobox', { name: '事件' }).selectOption('USER_CREATE');
  await page
    .getByRole('row', { name: /新建用户.*成功.*guanli/ })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});
