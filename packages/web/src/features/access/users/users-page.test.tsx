import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../../testing/render-app.js';
import { sampleViewer } from '../../../testing/sample-viewer.js';

const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

const grantOf = (id: string) => ({
  id,
  role: 'LEADER',
  organizationCode: '371302-Z',
  organizationName: '兰山区总工会',
  line: 'AREA',
  grantedAt: '2026-11-22T08:00:00Z',
});

function world() {
  const users = [
    {
      __typename: 'UserAccount',
      id: 'u1',
      username: 'quxian',
      displayName: '演示区领导',
      signsInBy: 'PASSWORD',
      version: 1,
      grants: [grantOf('g1')],
    },
  ];
  return {
    viewer: sampleViewer({ roles: ['ADMINISTRATOR'] }),
    users: () => ({ nodes: users, pageInfo, totalCount: users.length }),
    createUser: ({ input }: { input: { username: string; displayName: string; signsInBy: string } }) => {
      const user = { __typename: 'UserAccount', id: 'u2', version: 1, mustChangePassword: true, grants: [], ...input };
      users.push(user);
      return { oneTimePassword: input.signsInBy === 'PASSWORD' ? 'once-only-Pw1' : null, user };
    },
    createGrant: () => {
      throw new GraphQLError('输入有误', {
        extensions: {
          code: 'BAD_USER_INPUT',
          fields: [{ path: 'input.organization', messageZh: '没有这个组织。', messageEn: 'No such organization.' }],
        },
      });
    },
  };
}

describe('UsersPage', () => {
  it('makes a user, shows the password once, and opens what to grant her', async () => {
    const { user } = renderApp('/admin/users', world());
    await user.click(await screen.findByRole('button', { name: '新建用户' }));
    await user.type(screen.getByLabelText('用户名'), 'wangfang');
    await user.type(screen.getByLabelText('名字'), '王芳');
    await user.click(screen.getByRole('button', { name: '新建用户' }));
    expect(await screen.findByText('once-only-Pw1')).toBeTruthy();
    expect(await screen.findByRole('region', { name: '王芳 (wangfang)的授权' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '已记下，收起' }));
    expect(screen.queryByText('once-only-Pw1')).toBeNull();
  });

  it('makes a user who signs in at the provider, of whom there is no password to tell or to reset', async () => {
    const { user } = renderApp('/admin/users', world());
    await user.click(await screen.findByRole('button', { name: '新建用户' }));
    await user.type(screen.getByLabelText('用户名'), 'zhaomin');
    await user.type(screen.getByLabelText('名字'), '赵敏');
    await user.selectOptions(screen.getByLabelText('登录方式'), '统一认证');
    await user.click(screen.getByRole('button', { name: '新建用户' }));
    const panel = await screen.findByRole('region', { name: '赵敏 (zhaomin)的授权' });
    expect(screen.queryByRole('button', { name: '已记下，收起' })).toBeNull();
    expect(within(panel).queryByRole('button', { name: /重置/ })).toBeNull();
  });

  it('disables nobody unasked, and says beside the field what speaks against a grant', async () => {
    const { user, asked } = renderApp('/admin/users?user=quxian', world());
    const panel = await screen.findByRole('region', { name: '演示区领导 (quxian)的授权' });
    expect(within(panel).getByRole('button', { name: '收回兰山区总工会的工会领导' })).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: /停\s?用/ }));
    expect(within(panel).getByText(/各处的登录随即结束/)).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: /取\s?消/ }));
    expect(asked.map(({ operation }) => operation)).not.toContain('DisableUser');
    await user.type(within(panel).getByRole('combobox', { name: '组织' }), 'x');
    await user.click(within(panel).getByRole('button', { name: /授\s?予/ }));
    expect(await within(panel).findByText('没有这个组织。')).toBeTruthy();
  });
});
