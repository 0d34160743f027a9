import { describe, expect, it } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '../../testing/render-app.js';
import { organizationsWorld } from './testing/organizations-world.js';

configure({ asyncUtilTimeout: 10_000 });

const rowsOf = (region: HTMLElement) =>
  within(within(region).getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent).join('|'));

const address = '/organizations/371300000';

describe('OrganizationPage', () => {
  it('says who the organization is and where it belongs, on both lines with dates', async () => {
    renderApp(address, organizationsWorld);
    expect(await screen.findByRole('heading', { level: 1, name: '临沂市总工会' })).toBeTruthy();
    const identity = screen.getByRole('region', { name: '基本信息' });
    expect(identity.textContent).toContain('统一社会信用代码81371300MC00000001');
    expect(identity.textContent).not.toContain('撤销日期');
    expect(within(identity).getByRole('link', { name: '临沂市 371300' }).getAttribute('href')).toBe('/?area=371300');
    expect(rowsOf(screen.getByRole('region', { name: '上级组织' }))).toEqual([
      '上级组织|系统|起|止',
      '山东省总工会|地方|1995年1月1日|至今',
      '山东省机械工会|产业|1995年1月1日|2010年1月1日',
    ]);
  });

  it('draws one line a source, tells it in words, and lists every snapshot', async () => {
    renderApp(address, organizationsWorld);
    const panel = await screen.findByRole('region', { name: /^职工与会员/ });
    const sentence =
      '工会统计年报：2021年12月31日为900人，2022年12月31日为940人；最高940人，最低900人。会员实名制数据库：2022年12月31日为800人。';
    expect(within(panel).getByText(sentence)).toBeTruthy();
    expect(within(panel).getByRole('img').getAttribute('aria-label')).toContain(sentence);
    expect(within(panel).getByRole('img').querySelectorAll('polyline')).toHaveLength(2);
    expect(rowsOf(panel)).toEqual([
      '截至|数据来源|会员|职工',
      '2022-12-31|工会统计年报|940|1,000',
      '2022-12-31|会员实名制数据库|800|1,000',
      '2021-12-31|工会统计年报|900|1,000',
      '2021-12-31|会员实名制数据库|—|1,000',
    ]);
  });

  it('lists covered units; a head-count names its source', async () => {
    renderApp(address, organizationsWorld);
    const panel = await screen.findByRole('region', { name: /^涵盖单位/ });
    await waitFor(() => expect(rowsOf(panel)).toHaveLength(3));
    expect(rowsOf(panel)[1]).toBe('临沂第1机械厂|91371302MA00000001|已建会|1,200|社会保险，2022-12-31|制造业|兰山区');
    expect(rowsOf(panel)[2]).toBe('临沂第2机械厂|91371302MA00000002|联合工会涵盖|—|—|制造业|兰山区');
  });

  it('lists the organizations below, on the line asked for', async () => {
    const { user, addressNow } = renderApp(address, organizationsWorld);
    const panel = await screen.findByRole('region', { name: '下级组织' });
    expect(await within(panel).findByRole('link', { name: '兰山区总工会' })).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: '产业' }));
    expect(await within(panel).findByText('这条系统上没有下级组织。')).toBeTruthy();
    await waitFor(() => expect(addressNow()).toBe(`${address}?line=INDUSTRY`));
  });

  it('leads from a federation without reports to the figures of its area', async () => {
    renderApp('/organizations/371302000', organizationsWorld);
    const link = await screen.findByRole('link', { name: '查看本地区的会员和职工人数' });
    expect(link.getAttribute('href')).toBe('/explorer?ind=members,workersInUnionisedUnits&area=371302');
  });

  it('says when there is no such organization', async () => {
    renderApp('/organizations/999', organizationsWorld);
    expect(await screen.findByRole('heading', { level: 1, name: '没有这个组织' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '回到组织列表' }).getAttribute('href')).toBe('/organizations');
  });

  it('speaks English', async () => {
    renderApp(`${address}?lang=en`, organizationsWorld);
    expect(
      await screen.findByText(/^Annual statistical report: 900 on 31 December 2021, 940 on 31 December 2022/),
    ).toBeTruthy();
    expect(await screen.findByRole('region', { name: /^Covered units/ })).toBeTruthy();
  });
});
