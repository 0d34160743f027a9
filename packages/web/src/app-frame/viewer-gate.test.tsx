import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../testing/render-app.js';
import { sampleViewer } from '../testing/sample-viewer.js';

const place = (code: string, name: string, current: boolean) =>
  ({ code, name, line: 'AREA', roles: ['REPORTING_CLERK'], current }) as ReturnType<
    typeof sampleViewer
  >['organizations'][number];

const scopeOf = (areaCode: string) => ({ ...sampleViewer().scope, areaCode });

describe('ViewerGate', () => {
  it('offers an auditor no page of service data, and says why', async () => {
    renderApp('/organizations', { viewer: sampleViewer({ roles: ['AUDITOR'] }) });
    expect(await screen.findByRole('heading', { level: 1, name: '这个页面不属于您的角色' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: '建会覆盖' })).toBeNull();
    expect(screen.getByText(/您的角色是审计员/)).toBeTruthy();
  });

  it.each([
    ['AUDITOR', '/audit'],
    ['ADMINISTRATOR', '/admin/users'],
    ['SECURITY_ADMINISTRATOR', '/admin/keys'],
  ] as const)('leads the %s from the first page, which is none of his, to his own', async (role, path) => {
    const { addressNow } = renderApp('/', { viewer: sampleViewer({ roles: [role] }) });
    await waitFor(() => expect(addressNow()).toBe(path));
  });

  it('switches the organization on the same page and drops what belonged to the last one', async () => {
    let current = '371302';
    const viewer = () =>
      sampleViewer({
        roles: ['REPORTING_CLERK'],
        scope: scopeOf(current),
        organization: place(`${current}-Z`, current === '371302' ? '兰山区总工会' : '罗庄区总工会', true),
        organizations: [
          place('371302-Z', '兰山区总工会', current === '371302'),
          place('371311-Z', '罗庄区总工会', current === '371311'),
        ],
      });
    const { user, addressNow, asked } = renderApp('/nowhere?area=371302', {
      viewer,
      switchOrganization: () => {
        current = '371311';
        return viewer();
      },
    });
    await user.click(await screen.findByRole('button', { name: /演示统计员/ }));
    await user.click(screen.getByRole('button', { name: /罗庄区总工会/ }));
    await waitFor(() => expect(addressNow()).toBe('/nowhere'));
    await waitFor(() =>
      expect(within(screen.getByRole('banner')).getByRole('button', { name: /演示统计员.*罗庄区总工会/ })).toBeTruthy(),
    );
    expect(asked.find(({ operation }) => operation === 'SwitchOrganization')?.variables).toEqual({
      input: { code: '371311-Z', line: 'AREA' },
    });
  });

  it('says when another tab has signed somebody else in, and keeps what was typed', async () => {
    let name = '演示统计员';
    const { user, asked } = renderApp('/admin/users', {
      viewer: () => sampleViewer({ name, username: name, roles: ['ADMINISTRATOR'] }),
      users: { nodes: [], pageInfo: {}, totalCount: 0 },
    });
    await user.type(await screen.findByLabelText('查找用户'), '王');
    act(() => void window.dispatchEvent(new Event('focus')));
    const looks = () => asked.filter(({ operation }) => operation === 'Viewer').length;
    await waitFor(() => expect(looks()).toBe(2));
    await act(() => new Promise((done) => setTimeout(done, 50)));
    expect(screen.queryByRole('button', { name: '按现在的身份重新打开' })).toBeNull();
    name = '演示领导';
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText(/现在以演示领导.*的身份登录/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '按现在的身份重新打开' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('查找用户').value).toBe('王');
  });

  it('says that signing out failed, and stays', async () => {
    const { user, addressNow } = renderApp('/nowhere', {
      viewer: sampleViewer(),
      signOut: () => {
        throw new GraphQLError('服务暂不可用。 / Not available now.', { extensions: { code: 'UNAVAILABLE' } });
      },
    });
    await user.click(await screen.findByRole('button', { name: /演示统计员/ }));
    await user.click(screen.getByRole('button', { name: '退出登录' }));
    expect((await screen.findByText(/未能退出，您仍处于登录状态/)).textContent).toContain('服务暂不可用。');
    expect(addressNow()).toBe('/nowhere');
  });

  it('leads to sign in when the session has ended, and says so', async () => {
    let isIn = true;
    renderApp('/organizations', {
      viewer: () => (isIn ? sampleViewer() : null),
      signInOptions: {},
      unionOrganizations: () => {
        isIn = false;
        throw new GraphQLError('请先登录。 / Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
      },
    });
    expect(await screen.findByText(/登录已失效/)).toBeTruthy();
    expect(new URLSearchParams(window.location.search).get('next')).toBe('/organizations');
  });
});
