import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../testing/render-app.js';
import { sampleViewer } from '../../testing/sample-viewer.js';
import { coverageWorld } from './testing/coverage-world.js';

/** The tile once its answer is there. */
async function region(name: string | RegExp) {
  await waitFor(() => expect(screen.getByRole('region', { name }).getAttribute('aria-busy')).toBe('false'));
  return screen.getByRole('region', { name });
}

describe('CoveragePage', () => {
  it('opens on Linyi at the latest closed year, in two operations', async () => {
    const { asked } = renderApp('/', coverageWorld);
    expect(await screen.findByRole('heading', { level: 1, name: '临沂市建会覆盖' })).toBeTruthy();
    expect(asked.map(({ operation }) => operation)).toEqual(['Catalogue', 'Coverage']);
    expect(asked[1]?.variables).toMatchObject({ area: '371300', period: '2022', trendRange: '2021..2023' });
  });

  it('shows the headline with its change, the printed figure beside it, and the synthetic mark', async () => {
    renderApp('/?period=2022', coverageWorld);
    expect((await screen.findAllByText('93.00%')).length).toBeGreaterThan(0);
    expect(screen.getByText('9,300 ÷ 10,000')).toBeTruthy();
    expect(screen.getAllByText('+1.20个百分点').length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: '公布 85.6万' })).toBeTruthy();
    expect(screen.getByText('一致')).toBeTruthy();
    expect(screen.getAllByText('示例数据').length).toBeGreaterThan(0);
    expect(screen.getAllByText('上年 91.80%').length).toBeGreaterThan(0);
    expect(screen.getByText(/^示例数据在生成时已按公布数配平/)).toBeTruthy();
    expect(screen.getAllByText('应报 12 个工会，已报 11 个').length).toBeGreaterThan(0);
    expect(screen.getAllByText('截至 2022-12-31').length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: '基层工会组织数' })).toBeTruthy();
  });

  it('prints the parts of a rate from the rate itself, joint unions included', async () => {
    const { user } = renderApp('/?period=2022', coverageWorld);
    const units = (await screen.findByText('已建会')).closest('section')!;
    expect(within(units).getByText('已建会').nextElementSibling?.textContent).toBe('9,300家');
    expect(within(units).getByText('应建会').nextElementSibling?.textContent).toBe('10,000家');
    const bands = await region('按职工人数分组的建会率');
    expect(within(bands).getByText(/6,000家应建会单位中5,300家已建会/)).toBeTruthy();
    await user.click(within(bands).getByRole('button', { name: '表' }));
    const table = await within(bands).findByRole('table');
    const rows = within(table).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      '职工人数分组应建会单位已建会单位建会率',
      '25–49人示例6,000示例5,300示例88.33%',
      '50–99人示例4,000示例4,000示例100.00%',
      '25人以上合计示例10,000示例9,300示例93.00%',
    ]);
  });

  it('gives every chart its sentence and its equal table', async () => {
    const { user, addressNow } = renderApp('/?period=2022', coverageWorld);
    const ranking = await region(/下级地区排名/);
    expect(
      await within(ranking).findByText(/最高的是兰山区95.00%，最低的是蒙阴县91.00%.*1个低于临沂市的93.00%/),
    ).toBeTruthy();
    await user.click(within(ranking).getByRole('button', { name: '表' }));
    const table = await within(ranking).findByRole('table');
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual([
      '地区位次25人以上单位建会率分子分母与临沂市相差同比',
      '兰山区1示例95.00%9,50010,000+2.00个百分点+1.20个百分点',
      '蒙阴县2示例91.00%9,10010,000-2.00个百分点+1.20个百分点',
      '临沂市（合计）示例93.00%9,30010,000+1.20个百分点',
    ]);
    await waitFor(() => expect(addressNow()).toBe('/?period=2022&table=ranking'));
    const bands = await region('按职工人数分组的建会率');
    expect(await within(bands).findByText(/最低的是25–49人：88.33%.*50–99人已全部建会/)).toBeTruthy();
  });

  it('turns all charts to the indicator that is clicked, and Back undoes it', async () => {
    const { user, router, addressNow } = renderApp('/?period=2022', coverageWorld);
    await user.click(await screen.findByRole('button', { name: '会员数' }));
    const trend = await region('历年变化 · 会员数');
    expect(await within(trend).findByText(/2022年口径中断，前后不可比（改按实名制）/)).toBeTruthy();
    await waitFor(() => expect(addressNow()).toBe('/?period=2022&indicator=members'));
    await act(() => router.navigate(-1));
    expect(await region('历年变化 · 25人以上单位建会率')).toBeTruthy();
  });

  it('goes one level down by one click on the map, and up by the breadcrumb', async () => {
    const { user, asked } = renderApp('/?period=2022', coverageWorld);
    const map = await region(/地区分布/);
    await user.click(within(map).getByRole('link', { name: /^兰山/ }));
    expect(await screen.findByRole('heading', { level: 1, name: '兰山区建会覆盖' })).toBeTruthy();
    expect(asked.at(-1)?.variables).toMatchObject({ area: '371302', withRanking: false, withOrganizations: true });
    const organizations = await region('本地区基层工会');
    expect(within(organizations).getByRole('link', { name: '查看全部名单' }).getAttribute('href')).toBe(
      '/organizations?area=371302',
    );
    await user.click(
      within(screen.getByRole('navigation', { name: '地区路径' })).getByRole('link', { name: '临沂市' }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: '临沂市建会覆盖' })).toBeTruthy();
  });

  it('walks the squares of the map with the arrow keys', async () => {
    const { user } = renderApp('/?period=2022', coverageWorld);
    const map = await region(/地区分布/);
    act(() => within(map).getByRole('link', { name: /^蒙阴/ }).focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('兰山');
  });

  it('reads the bars of a chart one by one and opens the one reached', async () => {
    const { user } = renderApp('/?period=2022', coverageWorld);
    const chart = await screen.findByRole('group', { name: /^图：下级地区排名/ });
    act(() => chart.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(within(chart).getByRole('status').textContent).toMatch(
      /^蒙阴县 · 25人以上单位建会率：91.00% · 9,100 ÷ 10,000/,
    );
    await user.keyboard('{Home}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: '兰山区建会覆盖' })).toBeTruthy();
  });

  it('keeps a failing tile from taking the others down, and asks again on demand', async () => {
    let isBroken = true;
    const { user } = renderApp('/?period=2022', {
      ...coverageWorld,
      statistics(args: Parameters<typeof coverageWorld.statistics>[0]) {
        if (isBroken && args.by.includes('PERIOD')) {
          throw new GraphQLError('查询超时', { extensions: { code: 'QUERY_TIMEOUT' } });
        }
        return coverageWorld.statistics(args);
      },
    });
    const trend = await region(/历年变化/);
    const alert = await within(trend).findByRole('alert');
    expect(alert.textContent).toContain('查询超时');
    expect(alert.textContent).toContain('QUERY_TIMEOUT');
    expect(screen.getByText('93.00%')).toBeTruthy();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    isBroken = false;
    await user.click(within(alert).getByRole('button', { name: /重\s?试/ }));
    expect(await screen.findByText(/由2021年的91.80%到2022年的93.00%，上升1.20个百分点/)).toBeTruthy();
  });

  it('says once that nothing has been reported, and nothing else', async () => {
    renderApp('/?area=371302&period=2022', {
      ...coverageWorld,
      statistics: { rows: [{ members: { value: null, status: 'MISSING' } }] },
      unionOrganizations: () => ({ totalCount: 0, nodes: [] }),
    });
    expect(await screen.findByText('兰山区在所选期别没有数据')).toBeTruthy();
    expect(screen.queryAllByRole('region')).toEqual([]);
    expect(screen.queryByText(/上年|共 0/)).toBeNull();
  });

  it('keeps the years where only the chosen period has no data', async () => {
    const statistics = coverageWorld.statistics;
    renderApp('/?period=2020', {
      ...coverageWorld,
      statistics: (args: Parameters<typeof statistics>[0]) =>
        args.by.includes('PERIOD') ? statistics(args) : { rows: [] },
    });
    expect(await screen.findByText(/其他期别有数据/)).toBeTruthy();
    expect(screen.getAllByRole('region')).toHaveLength(1);
  });

  it('tells the members of unions as of the chosen period', async () => {
    renderApp('/?area=371302&period=2022', coverageWorld);
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row')[0]?.textContent).toBe('名称工会组织类型会员数（人）截至');
    expect(within(table).getAllByRole('row')[1]?.textContent).toContain('1202022-12-31');
  });

  it('names an area that does not exist', async () => {
    const scope = { ...sampleViewer().scope, areaCode: '100000', name: '全国' };
    renderApp('/?area=999999&period=2022', { ...coverageWorld, viewer: sampleViewer({ scope }) });
    expect(await screen.findByText('没有这个地区')).toBeTruthy();
  });

  it('opens at the reader’s own area, and shows no other', async () => {
    const scope = { ...sampleViewer().scope, areaCode: '371302', name: '兰山区' };
    const { user, asked } = renderApp('/?area=371300&period=2022', {
      ...coverageWorld,
      viewer: sampleViewer({ scope }),
    });
    expect(await screen.findByText('这个地区不在您的查看范围内')).toBeTruthy();
    expect(asked.map(({ operation }) => operation)).not.toContain('Coverage');
    await user.click(screen.getByRole('link', { name: '回到我的地区' }));
    expect(await screen.findByRole('heading', { level: 1, name: '兰山区建会覆盖' })).toBeTruthy();
    const path = screen.getByRole('navigation', { name: '地区路径' });
    expect(within(path).getAllByRole('listitem')).toHaveLength(1);
  });

  it('chooses the period by arrow and keeps it in the address', async () => {
    const { user, addressNow } = renderApp('/?period=2022', coverageWorld);
    await screen.findByRole('heading', { level: 1, name: '临沂市建会覆盖' });
    await user.click(screen.getByRole('button', { name: '上一期' }));
    await waitFor(() => expect(addressNow()).toBe('/?period=2021'));
    expect((screen.getByRole('combobox', { name: '期别' }) as HTMLSelectElement).value).toBe('2021');
  });

  it('speaks English throughout', async () => {
    renderApp('/?period=2022&lang=en', coverageWorld);
    expect(await screen.findByRole('heading', { level: 1, name: 'Union coverage, Linyi' })).toBeTruthy();
    expect(
      await screen.findByText(/highest in Lanshan \(95.00%\), lowest in Mengyin \(91.00%\), 4.00 pp apart/),
    ).toBeTruthy();
    const main = screen.getByRole('main');
    expect(main.textContent?.replace(/[\d.,]+/g, '')).not.toMatch(/[一-鿿]/);
  });
});
