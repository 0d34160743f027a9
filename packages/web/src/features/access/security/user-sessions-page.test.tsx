import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../../testing/render-app.js';
import { sampleViewer } from '../../../testing/sample-viewer.js';

function world(more: Record<string, unknown> = {}) {
  const locked = [
    {
      __typename: 'UserAccount',
      id: 'u1',
      username: 'quxian',
      displayName: '演示区领导',
      lockedUntil: '2026-11-22T08:15:00Z',
      version: 1,
    },
  ];
  return {
    viewer: sampleViewer({ roles: ['SECURITY_ADMINISTRATOR'] }),
    lockedUsers: () => locked,
    userSessions: [],
    unlockUser: ({ id }: { id: string }) => ({ ...locked.pop(), id, lockedUntil: null }),
    ...more,
  };
}

describe('UserSessionsPage', () => {
  it('shows who is locked out, signed in or not, until when, and lifts it', async () => {
    const { user } = renderApp('/admin/sessions', world());
    const panel = await screen.findByRole('region', { name: '登录被锁定的用户，共 1 个' });
    expect(within(panel).getByRole('row', { name: /quxian 演示区领导 2026\/11\/22 \d{2}:15/ })).toBeTruthy();
    expect(screen.getByText('现在没有人登录')).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: '解除quxian的登录锁定' }));
    expect(await screen.findByText('quxian的登录锁定已解除。')).toBeTruthy();
    expect(await screen.findByText('现在没有用户被锁定。')).toBeTruthy();
  });

  it('lists who is signed in where, and ends one session', async () => {
    const session = {
      userId: 'u1',
      address: '10.1.2.3',
      userAgent: 'Firefox/120.0 Linux',
      createdAt: '2026-11-22T08:00:00Z',
      lastSeenAt: '2026-11-22T09:00:00Z',
    };
    let sessions = [
      { ...session, id: 's1', username: 'quxian' },
      { ...session, id: 's2', username: 'tongji' },
    ];
    const { user } = renderApp('/admin/sessions', {
      ...world(),
      userSessions: () => sessions,
      revokeUserSession: ({ id }: { id: string }) => {
        sessions = sessions.filter((each) => each.id !== id);
        return true;
      },
    });
    expect(await screen.findByRole('row', { name: /quxian Firefox · Linux 10\.1\.2\.3/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '结束quxian的会话' }));
    expect(await screen.findByRole('region', { name: '登录中的会话，共 1 个' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '结束quxian的会话' })).toBeNull();
    expect(screen.getByRole('button', { name: '结束tongji的会话' })).toBeTruthy();
  });

  it('finds who lost the authenticator, and removes the second factor when that was confirmed', async () => {
    const person = { __typename: 'UserAccount', id: 'u9', username: 'wangfang', displayName: '王芳', version: 3 };
    let hasSecondFactor = true;
    const { user, asked } = renderApp('/admin/sessions', {
      ...world(),
      users: () => ({ nodes: [{ ...person, hasSecondFactor }], totalCount: 1 }),
      resetSecondFactor: () => {
        hasSecondFactor = false;
        return { ...person, hasSecondFactor, version: 4 };
      },
    });
    await user.type(await screen.findByLabelText('查找用户'), '王芳');
    await user.click(await screen.findByRole('button', { name: '移除wangfang的第二因素' }));
    expect(asked.map(({ operation }) => operation)).not.toContain('ResetSecondFactor');
    await user.click(screen.getByRole('button', { name: '确认移除第二因素' }));
    expect(await screen.findByText('wangfang的第二因素已移除。')).toBeTruthy();
    expect(screen.getByRole('row', { name: 'wangfang 王芳 未启用' })).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'ResetSecondFactor')?.variables).toEqual({
      input: { id: 'u9', expectedVersion: 3 },
    });
  });

  it('says why a lockout was not lifted, and leaves the list', async () => {
    const { user } = renderApp('/admin/sessions', {
      ...world(),
      unlockUser: () => {
        throw new GraphQLError('须由另一位管理员进行。 / Another administrator must.', {
          extensions: { code: 'FORBIDDEN' },
        });
      },
    });
    await user.click(await screen.findByRole('button', { name: '解除quxian的登录锁定' }));
    expect(await screen.findByText('须由另一位管理员进行。')).toBeTruthy();
    expect(screen.getByRole('button', { name: '解除quxian的登录锁定' })).toBeTruthy();
  });
});
