import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '../testing/render-app.js';

describe('AppFrame', () => {
  it('names the pages in Chinese and leads past them to the content', async () => {
    renderApp('/nowhere', {});
    const navigation = await screen.findByRole('navigation', { name: '主导航' });
    expect(
      within(navigation)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['建会覆盖', '工会组织', '会员', '困难职工档案', '困难帮扶统计', '指标查询', '数据接口']);
    expect(screen.getByRole('link', { name: '跳到正文' }).getAttribute('href')).toBe('#main');
    expect(screen.getByRole('main').id).toBe('main');
  });

  it('switches the language without a reload and keeps it in every address', async () => {
    const { user, addressNow } = renderApp('/nowhere', {});
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such page' })).toBeTruthy();
    await waitFor(() => expect(addressNow()).toBe('/nowhere?lang=en'));
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('link', { name: 'Organizations' }).getAttribute('href')).toBe('/organizations?lang=en');
    await user.click(screen.getByRole('button', { name: '中文' }));
    expect(await screen.findByRole('heading', { level: 1, name: '没有这个页面' })).toBeTruthy();
    await waitFor(() => expect(addressNow()).toBe('/nowhere'));
  });

  it('switches between light and dark', async () => {
    const { user } = renderApp('/nowhere', {});
    await user.click(await screen.findByRole('button', { name: '深色模式' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(screen.getByRole('button', { name: '浅色模式' }));
    expect(document.documentElement.dataset.theme).toBe('light');
  });
});
