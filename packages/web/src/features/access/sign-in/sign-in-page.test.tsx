import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../../testing/render-app.js';
import { sampleViewer } from '../../../testing/sample-viewer.js';

const signInOptions = {
  passwordRules: { zh: '8个字符以上。', en: 'At least 8 characters.' },
  demoWarning: { zh: '这是演示系统', en: 'This is a demonstration' },
  demoAccounts: [
    {
      username: 'quxian',
      password: 'quxian-yanshi',
      name: '演示区领导',
      nameEn: 'Leader',
      role: 'LEADER',
      organization: '兰山区总工会',
    },
  ],
};

interface SignInArgs {
  input: { username: string; password: string; code?: string };
}

/** A sign-in service with one user, whose account may ask for more than a password. */
function world(outcome: string, viewerAfter = sampleViewer()) {
  let viewer: ReturnType<typeof sampleViewer> | null = null;
  return {
    signInOptions,
    viewer: () => viewer,
    signIn: ({ input }: SignInArgs) => {
      if (input.password !== 'quxian-yanshi') {
        throw new GraphQLError('用户名或密码不正确。 / The username or the password is not right.', {
          extensions: { code: 'UNAUTHENTICATED', reason: 'BAD_CREDENTIALS' },
        });
      }
      if (outcome === 'SECOND_FACTOR_NEEDED' && input.code !== '123456') return { outcome, viewer: null };
      viewer = viewerAfter;
      return { outcome: 'SIGNED_IN', viewer };
    },
    changePassword: () => {
      viewer = sampleViewer();
      return viewer;
    },
  };
}

describe('SignInPage', () => {
  it('stands before every page and leads back to it, the address kept', async () => {
    const { user, addressNow } = renderApp('/nowhere?area=371302', world('SIGNED_IN'));
    await user.type(await screen.findByLabelText('用户名'), 'quxian');
    await user.type(screen.getByLabelText('密码'), 'quxian-yanshi{Enter}');
    expect(await screen.findByRole('heading', { name: '没有这个页面' })).toBeTruthy();
    await waitFor(() => expect(addressNow()).toBe('/nowhere?area=371302'));
    expect(screen.getByRole('button', { name: /演示统计员/ })).toBeTruthy();
  });

  it('says in place what is wrong, in either language', async () => {
    const { user } = renderApp('/sign-in', world('SIGNED_IN'));
    await user.type(await screen.findByLabelText('用户名'), 'quxian');
    await user.type(screen.getByLabelText('密码'), 'wrong{Enter}');
    expect(await screen.findByText('用户名或密码不正确。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByText('The username or the password is not right.')).toBeTruthy();
    expect((screen.getByLabelText('Username') as HTMLInputElement).value).toBe('quxian');
  });

  it('says why an account of the demonstration may not sign in, and shows none where none may', async () => {
    const { user } = renderApp('/sign-in', {
      viewer: null,
      signInOptions: { ...signInOptions, demoAccounts: [], demoWarning: null },
      signIn: () => {
        throw new GraphQLError('只能在本机直接登录。 / On the machine of the program alone.', {
          extensions: { code: 'FORBIDDEN', reason: 'DEMO_ACCOUNTS_HERE' },
        });
      },
    });
    await user.type(await screen.findByLabelText('用户名'), 'quxian');
    expect(screen.queryByText('演示账号')).toBeNull();
    await user.type(screen.getByLabelText('密码'), 'quxian-yanshi{Enter}');
    expect(await screen.findByText('只能在本机直接登录。')).toBeTruthy();
  });

  it('fills in an account of the demonstration, then asks for a code', async () => {
    const { user, addressNow } = renderApp('/sign-in?next=/nowhere', world('SECOND_FACTOR_NEEDED'));
    await user.click(await screen.findByRole('button', { name: /演示区领导.*兰山区总工会/ }));
    expect(screen.getByText('这是演示系统')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/登\s?录/));
    await user.keyboard('{Enter}');
    await user.type(await screen.findByLabelText('验证码'), '123 456{Enter}');
    await waitFor(() => expect(addressNow()).toBe('/nowhere'));
  });

  it('has the password of an administrator changed before anything else', async () => {
    const must = sampleViewer({ mustChangePassword: true, roles: [] });
    const { user, addressNow } = renderApp('/sign-in?next=/nowhere', world('SIGNED_IN', must));
    await user.click(await screen.findByRole('button', { name: /演示区领导/ }));
    await user.keyboard('{Enter}');
    await user.type(await screen.findByLabelText('新密码'), 'a-new-one');
    await user.type(screen.getByLabelText('再输一遍新密码'), 'another{Enter}');
    expect(await screen.findByText('两次输入的新密码不一致')).toBeTruthy();
    await user.clear(screen.getByLabelText('再输一遍新密码'));
    await user.type(screen.getByLabelText('再输一遍新密码'), 'a-new-one{Enter}');
    await waitFor(() => expect(addressNow()).toBe('/nowhere'));
  });
});

describe('OpenID Connect', () => {
  it('begins where it is set up, comes back to the page, and says what went wrong there', async () => {
    const openId = { label: '统一身份认证', startUrl: '/sign-in/oidc' };
    renderApp('/sign-in?next=%2Fexplorer%3Farea%3D371302&problem=OIDC_NO_ACCOUNT', {
      viewer: null,
      signInOptions: { ...signInOptions, openId },
    });
    const link = await screen.findByRole('link', { name: '用统一身份认证登录' });
    expect(link.getAttribute('href')).toBe('/sign-in/oidc?returnTo=%2Fexplorer%3Farea%3D371302');
    expect(screen.getByText(/这里没有您的账号/)).toBeTruthy();
  });
});
