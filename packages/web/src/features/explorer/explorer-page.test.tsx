import { describe, expect, it } from '@jest/globals';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../testing/render-app.js';
import { explorerWorld } from './testing/explorer-world.js';

/** The page has hundreds of controls; reading styles for each of them takes most of a test's time. */
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

const tableText = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent).join('|'));

describe('ExplorerPage', () => {
  it('opens with the question that everybody asks', async () => {
    const { asked } = renderApp('/explorer', explorerWorld);
    expect(await screen.findByRole('heading', { name: /^临沂市 建会率 · 2022年 · 按地区/ })).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'Statistics')?.variables).toEqual({
      area: '371300',
      period: '2022',
    });
    expect(await tableText()).toEqual(['地区↕|建会率↕', '兰山区|88.40%', '费县|88.37%初（初步数）', '合计|93.00%']);
    expect(screen.getByText('示例数据')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: '标记' })).getByText(/初步数/)).toBeTruthy();
  });

  it('adds an indicator as a column, asks anew, and Back takes it away', async () => {
    const { user, router, addressNow, asked } = renderApp('/explorer', explorerWorld);
    await user.click(await screen.findByRole('checkbox', { name: '会员人数' }));
    await waitFor(() =>
      expect(addressNow()).toContain('ind=unionEstablishmentRate25Plus%2CunionEstablishmentRate%2Cmembers'),
    );
    await waitFor(async () => expect((await tableText())[0]).toBe('地区↕|建会率↕|会员人数（人）↕'));
    expect((await tableText())[2]).toBe('费县|88.37%初（初步数）|—缺失：无数据，不等于零。');
    expect(asked.filter(({ operation }) => operation === 'Statistics')).toHaveLength(2);
    await act(() => router.navigate(-1));
    await waitFor(async () => expect((await tableText())[0]).toBe('地区↕|建会率↕'));
  });

  it('sorts without asking again and keeps the total in place', async () => {
    const { user, addressNow, asked } = renderApp('/explorer?ind=members&area=371300&period=2022', explorerWorld);
    await screen.findByRole('table');
    await user.click(screen.getByRole('button', { name: '地区' }));
    await waitFor(() => expect(addressNow()).toContain('sort=AREA%3Aasc'));
    expect((await tableText()).map((row) => row.split('|')[0])).toEqual(['地区▲', '费县', '兰山区', '合计']);
    expect(screen.getByRole('columnheader', { name: '地区' }).getAttribute('aria-sort')).toBe('ascending');
    expect(asked.filter(({ operation }) => operation === 'Statistics')).toHaveLength(1);
  });

  it('groups several periods into columns by itself', async () => {
    const { user, addressNow } = renderApp('/explorer', explorerWorld);
    await user.click(await screen.findByRole('button', { name: '多期' }));
    await waitFor(() => expect(addressNow()).toContain('period=2021..2022'));
    expect(addressNow()).toContain('pivot=PERIOD');
    await waitFor(async () => expect((await tableText())[1]).toBe('2021年↕|2022年↕'));
  });

  it('disables a grouping that a chosen indicator lacks and says why', async () => {
    renderApp('/explorer?ind=members&area=371300&period=2022', explorerWorld);
    const option = await screen.findByRole('checkbox', { name: /^单位人数分组/ });
    expect(option).toHaveProperty('disabled', true);
    expect(option.closest('label')?.textContent).toContain('“会员人数”没有这一分组');
  });

  it('asks nothing that cannot be answered, and offers both ways out', async () => {
    const { user, asked, addressNow } = renderApp(
      '/explorer?ind=unionEstablishmentRate,members&by=AREA,SIZE_BAND&area=371300&period=2022',
      explorerWorld,
    );
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/“会员人数”不能按“单位人数分组”分组/)).toBeTruthy();
    expect(asked.some(({ operation }) => operation === 'Statistics')).toBe(false);
    await user.click(within(alert).getByRole('button', { name: '去掉指标“会员人数”' }));
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'Statistics')).toBe(true));
    expect(addressNow()).toContain('by=AREA%2CSIZE_BAND');
  });

  it('shows the GraphQL exactly as it was sent', async () => {
    const { user } = renderApp('/explorer', explorerWorld);
    await screen.findByRole('table');
    await user.click(screen.getByRole('button', { name: '查看 GraphQL' }));
    const query = screen.getByRole('region', { name: '查询' }).textContent ?? '';
    expect(query).toContain('unionEstablishmentRate {');
    expect(query).not.toContain('__typename');
    expect(JSON.parse(screen.getByRole('region', { name: '变量' }).textContent ?? '')).toEqual({
      area: '371300',
      period: '2022',
    });
  });

  it('keeps the question when the answer fails, and asks again on demand', async () => {
    let isBroken = true;
    const { user } = renderApp('/explorer', {
      ...explorerWorld,
      statistics: (args: { by: string[] }) => {
        if (isBroken) throw new GraphQLError('期别写法不对', { extensions: { code: 'BAD_USER_INPUT' } });
        return (explorerWorld.statistics as (args: { by: string[] }) => unknown)(args);
      },
    });
    expect(await screen.findByText('期别写法不对')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: '建会率' })).toHaveProperty('checked', true);
    isBroken = false;
    await user.click(screen.getByRole('button', { name: /重\s?试/ }));
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  it('says so when there is nothing to show', async () => {
    const empty = { ...(explorerWorld.statistics as (args: { by: string[] }) => object)({ by: [] }), rows: [] };
    renderApp('/explorer', { ...explorerWorld, statistics: empty });
    expect(await screen.findByText('没有可显示的行')).toBeTruthy();
    expect(screen.getByRole('button', { name: '下载 Excel' })).toHaveProperty('disabled', true);
  });

  it('finds indicators by name and keeps what was typed', async () => {
    const { user } = renderApp('/explorer', explorerWorld);
    await user.type(await screen.findByRole('searchbox'), '会员');
    expect(screen.queryByRole('checkbox', { name: '建会率' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: '会员人数' }));
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '会员');
  });

  it('speaks English', async () => {
    renderApp('/explorer?lang=en', explorerWorld);
    expect(
      await screen.findByRole('heading', { name: /^Linyi Union establishment rate · 2022 · by Area/ }),
    ).toBeTruthy();
    expect(document.querySelector('main')?.textContent).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
