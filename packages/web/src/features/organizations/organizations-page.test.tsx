import { describe, expect, it } from '@jest/globals';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../testing/render-app.js';
import { organizationsWorld } from './testing/organizations-world.js';

configure({ asyncUtilTimeout: 10_000 });

const names = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

describe('OrganizationsPage: list', () => {
  it('lists the active organizations of the area with their number', async () => {
    const { asked } = renderApp('/organizations', organizationsWorld);
    expect(await screen.findByText(/^各类工会组织共 47 个，截至\d{4}年/)).toBeTruthy();
    expect((await names()).slice(0, 3)).toEqual(['临沂市总工会', '兰山区总工会', '兰山区第1工会']);
    expect(asked.find(({ operation }) => operation === 'Organizations')?.variables).toEqual({
      where: { division: { within: '371300' }, status: { eq: 'ACTIVE' } },
      orderBy: [{ field: 'LEVEL' }, { field: 'CODE' }],
      first: 20,
    });
  });

  it('pages by cursor, and Back returns to the page before', async () => {
    const { user, router, addressNow } = renderApp('/organizations', organizationsWorld);
    await screen.findByRole('table');
    expect(screen.getByRole('button', { name: /上一页/ })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: /下一页/ }));
    await waitFor(async () => expect((await names())[0]).toBe('兰山区第19工会'));
    await waitFor(() => expect(addressNow()).toBe('/organizations?after=19'));
    await user.click(screen.getByRole('button', { name: /上一页/ }));
    await waitFor(async () => expect((await names())[0]).toBe('临沂市总工会'));
    await act(() => router.navigate(-1));
    await waitFor(async () => expect((await names())[0]).toBe('兰山区第19工会'));
  });

  it('searches as one types, from the first page', async () => {
    const { user, addressNow } = renderApp('/organizations?after=19', organizationsWorld);
    await screen.findByRole('table');
    await user.type(screen.getByRole('searchbox'), '总工会');
    await waitFor(async () => expect(await names()).toEqual(['临沂市总工会', '兰山区总工会']));
    expect(new URLSearchParams(addressNow().split('?')[1]).get('q')).toBe('总工会');
    expect(addressNow()).not.toContain('after');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '总工会');
  });

  it('filters and clears all filters at once', async () => {
    const { user, addressNow, asked } = renderApp('/organizations', organizationsWorld);
    await screen.findByRole('table');
    await user.selectOptions(screen.getByRole('combobox', { name: '类型' }), '总工会');
    await waitFor(async () => expect(await names()).toHaveLength(2));
    await user.selectOptions(screen.getByRole('combobox', { name: '状态' }), '全部');
    await waitFor(() =>
      expect(asked.at(-1)?.variables.where).toEqual({
        division: { within: '371300' },
        kind: { eq: 'GENERAL_FEDERATION' },
      }),
    );
    expect(addressNow()).toBe('/organizations?kind=GENERAL_FEDERATION&status=ALL');
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(addressNow()).toBe('/organizations'));
  });

  it('sorts on the server', async () => {
    const { user, asked } = renderApp('/organizations', organizationsWorld);
    await screen.findByRole('table');
    await user.click(screen.getByRole('button', { name: '名称' }));
    await waitFor(() => expect(asked.at(-1)?.variables.orderBy).toEqual([{ field: 'NAME', direction: 'ASC' }]));
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: '名称' }).getAttribute('aria-sort')).toBe('ascending'),
    );
  });

  it('says when nothing matches, and when the service fails', async () => {
    renderApp('/organizations?q=没有的', organizationsWorld);
    expect(await screen.findByText('没有符合条件的组织')).toBeTruthy();
  });

  it('shows a fault in its place and leaves the filters', async () => {
    renderApp('/organizations?q=工会', {
      ...organizationsWorld,
      unionOrganizations: () => {
        throw new GraphQLError('查询太慢', { extensions: { code: 'QUERY_TIMEOUT' } });
      },
    });
    expect(await screen.findByText('查询太慢')).toBeTruthy();
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '工会');
  });
});

describe('OrganizationsPage: tree', () => {
  it('begins with its first level unfolded', async () => {
    const { asked } = renderApp('/organizations?view=tree', organizationsWorld);
    const root = await screen.findByRole('treeitem', { name: /临沂市总工会/ });
    expect(root.getAttribute('aria-expanded')).toBe('true');
    expect(await screen.findByRole('treeitem', { name: /^▸?兰山区总工会/ })).toBeTruthy();
    expect(asked.filter(({ operation }) => operation === 'TreeChildren')).toHaveLength(1);
  });

  it('unfolds by keyboard, loads lazily and keeps what is open in the address', async () => {
    const { user, asked, addressNow } = renderApp('/organizations?view=tree&open=', organizationsWorld);
    const root = await screen.findByRole('treeitem', { name: /临沂市总工会/ });
    expect(root.getAttribute('aria-expanded')).toBe('false');
    expect(asked.some(({ operation }) => operation === 'TreeChildren')).toBe(false);
    act(() => root.focus());
    await user.keyboard('{ArrowRight}');
    const child = await screen.findByRole('treeitem', { name: /^▸?兰山区总工会/ });
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(child);
    await waitFor(() => expect(addressNow()).toBe('/organizations?view=tree&open=371300000'));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(root);
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(screen.queryByRole('treeitem', { name: /^▸?兰山区总工会/ })).toBeNull());
  });

  it('opens the organization with Enter', async () => {
    const { user, addressNow } = renderApp('/organizations?view=tree', organizationsWorld);
    const root = await screen.findByRole('treeitem', { name: /临沂市总工会/ });
    act(() => root.focus());
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: '临沂市总工会' })).toBeTruthy();
    expect(addressNow()).toBe('/organizations/371300000');
  });

  it('says when an area has no organization on a line', async () => {
    renderApp('/organizations?view=tree&line=INDUSTRY', organizationsWorld);
    expect(await screen.findByText('这个地区在这条系统上没有可作为起点的组织')).toBeTruthy();
  });
});
