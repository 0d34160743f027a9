import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../testing/render-app.js';
import { sampleViewer } from '../../testing/sample-viewer.js';

const organizations = [
  { code: '371300-Z', name: '临沂市总工会', kind: 'GENERAL_FEDERATION', divisionName: '临沂市', pinyin: 'linyishi' },
  { code: '371302-Z', name: '兰山区总工会', kind: 'GENERAL_FEDERATION', divisionName: '兰山区', pinyin: 'lanshanqu' },
  { code: '371302-D-0001', name: '兰山区示例工会', kind: 'SINGLE', divisionName: '兰山区', pinyin: 'lanshanqu' },
];

function open(more: Record<string, unknown> = {}) {
  const made: Record<string, unknown>[] = [];
  const rendered = renderApp('/admin/keys', {
    viewer: sampleViewer({ roles: ['SECURITY_ADMINISTRATOR'] }),
    apiKeys: { nodes: [], pageInfo: {}, totalCount: 0 },
    grantableOrganizations: ({ search }: { search: string | null }) =>
      organizations.filter((each) =>
        Object.values(each)
          .join(' ')
          .includes(search ?? ''),
      ),
    createKey: ({ input }: { input: Record<string, unknown> }) => {
      made.push(input);
      return { key: 'ug_secret', apiKey: { id: 'k1', name: 'x' } };
    },
    ...more,
  });
  return { ...rendered, made };
}

async function typed(text: string, more: Record<string, unknown> = {}) {
  const rendered = open(more);
  const { user } = rendered;
  await user.click(await screen.findByRole('button', { name: '新建密钥' }));
  await user.type(screen.getByLabelText('用途'), '市大数据平台');
  const field = screen.getByRole('combobox', { name: '组织' }) as HTMLInputElement;
  await user.type(field, text);
  return { ...rendered, field, send: () => user.click(screen.getByRole('button', { name: '新建密钥' })) };
}

const options = () => within(screen.getByRole('listbox', { name: '组织' })).getAllByRole('option');

describe('OrganizationChooser', () => {
  it('finds an organization as one types and sends its code', async () => {
    const { user, field, send, made } = await typed('lanshan');
    await waitFor(() => expect(options()).toHaveLength(2));
    expect(options()[0]?.textContent).toBe('兰山区总工会371302-Z · 总工会 · 兰山区');
    await user.click(options()[0]!);
    expect(field.value).toBe('兰山区总工会 371302-Z');
    expect(screen.queryByRole('listbox')).toBeNull();
    await send();
    expect(made[0]).toMatchObject({ organization: '371302-Z' });
  });

  it('is used by keyboard alone', async () => {
    const { user, field, made } = await typed('lanshan');
    await waitFor(() => expect(options()).toHaveLength(2));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(field.getAttribute('aria-activedescendant')).toContain('371302-D-0001');
    await user.keyboard('{Enter}');
    expect(field.value).toBe('兰山区示例工会 371302-D-0001');
    expect(made).toEqual([]);
  });

  it('takes what is called exactly as was typed when the field is left', async () => {
    const { user, field } = await typed('兰山区总工会');
    await waitFor(() => expect(options()).toHaveLength(1));
    await user.tab();
    expect(field.value).toBe('兰山区总工会 371302-Z');
  });

  it('leaves a code that was typed where nothing was found or the search failed', async () => {
    const { field, send, made } = await typed('371399-Z', {
      grantableOrganizations: () => {
        throw new GraphQLError('查询太慢', { extensions: { code: 'QUERY_TIMEOUT' } });
      },
    });
    expect(await screen.findByText('查找失败；可以直接输入组织代码')).toBeTruthy();
    await send();
    expect(field.value).toBe('371399-Z');
    expect(made[0]).toMatchObject({ organization: '371399-Z' });
  });

  it('says that there is none', async () => {
    await typed('没有的');
    expect(await screen.findByText('您的范围内没有“没有的”')).toBeTruthy();
  });
});
