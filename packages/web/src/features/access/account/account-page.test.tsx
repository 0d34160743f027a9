import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderApp } from '../../../testing/render-app.js';
import { sampleViewer } from '../../../testing/sample-viewer.js';

const sessionOf = (id: string, current: boolean) => ({
  id,
  current,
  userAgent: current ? 'Chrome/120.0 Windows' : 'Firefox/120.0 Linux',
  createdAt: '2026-11-22T08:00:00Z',
  lastSeenAt: '2026-11-22T09:00:00Z',
  failedSignInsBefore: current ? 3 : 0,
});

function world() {
  let viewer = sampleViewer({ isDemo: false });
  let sessions = [sessionOf('1', true), sessionOf('2', false)];
  return {
    viewer: () => viewer,
    sessions: () => sessions,
    signInOptions: { passwordRules: { zh: '至少8个字符。', en: 'At least 8.' } },
    revokeSession: ({ id }: { id: string }) => {
      sessions = sessions.filter((session) => session.id !== id);
      return true;
    },
    revokeOtherSessions: () => {
      sessions = sessions.filter(({ current }) => current);
      return true;
    },
    enrolSecondFactor: { secret: 'ABCDEFGH', uri: 'otpauth://totp/x?secret=ABCDEFGH' },
    confirmSecondFactor: () => {
      viewer = { ...viewer, secondFactor: { required: false, enrolled: true, given: true } };
      return viewer;
    },
  };
}

describe('AccountPage', () => {
  it('tells how often signing in failed since the last time', async () => {
    renderApp('/account', world());
    expect((await screen.findByText(/登录失败/)).textContent).toContain('您上次登录以来有 3 次登录失败');
  });

  it('ends a session elsewhere', async () => {
    const { user } = renderApp('/account', world());
    await user.click(await screen.findByRole('button', { name: '结束 Firefox · Linux' }));
    await waitFor(() => expect(screen.queryByText('Firefox · Linux')).toBeNull());
    expect(screen.getByText('本次登录')).toBeTruthy();
  });

  it('ends all sessions elsewhere at once', async () => {
    const { user } = renderApp('/account', world());
    await user.click(await screen.findByRole('button', { name: '结束其他全部登录' }));
    await waitFor(() => expect(screen.queryByText('Firefox · Linux')).toBeNull());
    expect(screen.queryByRole('button', { name: '结束其他全部登录' })).toBeNull();
  });

  it('sets a second factor up by a picture, a secret and a code', async () => {
    const { user } = renderApp('/account', world());
    await user.click(await screen.findByRole('button', { name: '启用第二因素' }));
    expect(await screen.findByRole('img', { name: '第二因素的二维码' })).toBeTruthy();
    expect(screen.getByText('ABCD EFGH')).toBeTruthy();
    await user.type(screen.getByLabelText('验证码'), '123456{Enter}');
    expect(await screen.findByText(/^已启用/)).toBeTruthy();
  });
});
