import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../../testing/render-app.js';
import { sampleViewer } from '../../../testing/sample-viewer.js';

const keyOf = (id: string, name: string) => ({
  __typename: 'ApiKey',
  id,
  name,
  prefix: `ug_${id}`,
  organizationName: '临沂市总工会',
  role: 'EXTERNAL_SYSTEM',
  allowedOperations: null,
  addresses: null,
  revokedAt: null as string | null,
  isRotated: false,
  expiresAt: null,
  lastUsedAt: null,
});

function world(more: Record<string, unknown> = {}) {
  const keys = [keyOf('k1', '市大数据平台')];
  return {
    viewer: sampleViewer({ roles: ['SECURITY_ADMINISTRATOR'] }),
    apiKeys: () => ({
      nodes: keys.filter(({ revokedAt }) => revokedAt === null),
      pageInfo: {},
      totalCount: keys.length,
    }),
    grantableOrganizations: [
      { code: '371300-Z', name: '临沂市总工会', kind: 'GENERAL_FEDERATION', divisionName: '临沂市' },
    ],
    createKey: ({ input }: { input: { name: string } }) => {
      const made = keyOf('k2', input.name);
      keys.push(made);
      return { key: 'ug_k2_only-once', apiKey: made };
    },
    rotateKey: () => {
      const successor = keyOf('k3', '市大数据平台');
      keys.push(successor);
      return { key: 'ug_k3_only-once', apiKey: successor };
    },
    revokeKey: ({ input }: { input: { id: string } }) => {
      const key = keys.find(({ id }) => id === input.id)!;
      key.revokedAt = '2026-11-22T08:00:00Z';
      return key;
    },
    ...more,
  };
}

describe('KeysPage', () => {
  it('makes a key, shows it once to be copied, and not again when that was done', async () => {
    const { user, asked } = renderApp('/admin/keys', world());
    await user.click(await screen.findByRole('button', { name: '新建密钥' }));
    await user.type(screen.getByLabelText('用途'), '数据共享交换');
    await user.type(screen.getByRole('combobox', { name: '组织' }), '临沂');
    await user.click(await screen.findByRole('option', { name: /371300-Z/ }));
    await user.click(screen.getByRole('button', { name: '新建密钥' }));
    expect(await screen.findByText('ug_k2_only-once')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'CreateKey')?.variables).toMatchObject({
      input: { name: '数据共享交换', organization: '371300-Z', idempotencyKey: expect.any(String) },
    });
    await user.click(screen.getByRole('button', { name: /复\s?制/ }));
    expect(await screen.findByText('已复制')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('ug_k2_only-once');
    await user.click(screen.getByRole('button', { name: '已记下，收起' }));
    expect(screen.queryByText('ug_k2_only-once')).toBeNull();
    expect(await screen.findByRole('row', { name: /数据共享交换/ })).toBeTruthy();
  });

  it('replaces a key by a new one, which is shown once', async () => {
    const { user, asked } = renderApp('/admin/keys', world());
    await user.click(await screen.findByRole('button', { name: '更换密钥：市大数据平台' }));
    expect(asked.map(({ operation }) => operation)).not.toContain('RotateKey');
    await user.click(screen.getByRole('button', { name: '确认更换' }));
    expect(await screen.findByText('ug_k3_only-once')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'RotateKey')?.variables).toEqual({ input: { id: 'k1' } });
  });

  it('revokes a key when that was confirmed', async () => {
    const { user, asked } = renderApp('/admin/keys', world());
    await user.click(await screen.findByRole('button', { name: '停用密钥：市大数据平台' }));
    expect(asked.map(({ operation }) => operation)).not.toContain('RevokeKey');
    await user.click(screen.getByRole('button', { name: '确认停用' }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /市大数据平台/ })).toBeNull());
  });

  it('says why a key was not replaced, and keeps it in the list', async () => {
    const rotateKey = () => {
      throw new GraphQLError('这把密钥已更换。 / It was replaced.', { extensions: { code: 'CONFLICT' } });
    };
    const { user } = renderApp('/admin/keys', world({ rotateKey }));
    await user.click(await screen.findByRole('button', { name: '更换密钥：市大数据平台' }));
    await user.click(screen.getByRole('button', { name: '确认更换' }));
    expect(await screen.findByText('这把密钥已更换。')).toBeTruthy();
    expect(screen.getByRole('row', { name: /市大数据平台/ })).toBeTruthy();
  });
});
