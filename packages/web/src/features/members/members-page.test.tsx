import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../testing/render-app.js';
import { membersWorld } from './testing/members-world.js';

const numbers = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

describe('MembersPage', () => {
  it('lists members masked, with their union', async () => {
    const { asked } = renderApp('/members', membersWorld().root);
    expect(await numbers()).toHaveLength(20);
    const [row] = (await screen.findAllByRole('row')).slice(1);
    expect(row?.textContent).toMatch(/371302-001王\*\*.*男性1980138\*{4}5678.*371\*+0010.*兰山区示例工会/);
    expect(screen.getByRole('heading', { name: '共 30 名会员' })).toBeTruthy();
    expect(within(row!).getByRole('link', { name: '371302-001' }).getAttribute('href')).toBe('/members/371302-001');
    expect(asked.find(({ operation }) => operation === 'Members')?.variables).toEqual({ first: 20 });
  });

  it('explains a masked value: its class, who may see it and for how long, and whether the reader may', async () => {
    const { user } = renderApp('/members', membersWorld({ role: 'STATISTICIAN' }).root);
    const [masked] = await screen.findAllByRole('button', { name: /^371\*+0010/ });
    await user.click(masked!);
    expect(await screen.findByText(/^P3 级，敏感个人信息/)).toBeTruthy();
    expect(screen.getByText(/^可查看的角色：帮扶工作人员。.*15 分钟/)).toBeTruthy();
    expect(screen.getByText('您现在的角色是统计人员，不能查看此等级。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '按身份证号查找' })).toBeNull();
  });

  it('pages by cursor and filters from the first page', async () => {
    const { user, addressNow } = renderApp('/members', membersWorld().root);
    await screen.findByRole('table');
    await user.click(screen.getByRole('button', { name: /下一页/ }));
    await waitFor(async () => expect((await numbers())[0]).toBe('371302-021'));
    expect(addressNow()).toBe('/members?after=19');
    await user.type(screen.getByLabelText('会员编号'), '-03');
    await waitFor(async () => expect(await numbers()).toEqual(['371302-030']));
    expect(addressNow()).toBe('/members?q=-03');
    await user.selectOptions(screen.getByLabelText('性别'), '男性');
    expect(await screen.findByText('没有符合条件的会员')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(addressNow()).toBe('/members'));
  });

  it('shows a fault in its place and leaves what was typed', async () => {
    renderApp('/members?q=37', {
      ...membersWorld().root,
      members: () => {
        throw new GraphQLError('查询太慢 / Too slow', { extensions: { code: 'QUERY_TIMEOUT' } });
      },
    });
    expect(await screen.findByText('查询太慢')).toBeTruthy();
    expect(screen.getByLabelText('会员编号')).toHaveProperty('value', '37');
  });

  it('is no page of leaders', async () => {
    renderApp('/members', membersWorld({ role: 'LEADER' }).root);
    expect(await screen.findByRole('heading', { name: '这个页面不属于您的角色' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: '会员' })).toBeNull();
  });
});

describe('finding by identity number', () => {
  const typeIn = async (root: Record<string, unknown>) => {
    const rendered = renderApp('/members', { ...membersWorld().root, ...root });
    const { user } = rendered;
    await user.click(await screen.findByRole('button', { name: '按身份证号查找' }));
    await user.type(screen.getByLabelText('身份证号'), '371302198001010010');
    await user.selectOptions(screen.getByLabelText('用途'), '会籍管理');
    await user.type(screen.getByLabelText('理由'), '转会时核对是否同一人');
    await user.click(screen.getByRole('button', { name: /^查\s?找$/ }));
    return rendered;
  };

  it('opens who was found; the number stands in no address', async () => {
    const { asked, addressNow } = await typeIn({ findMember: () => ({ id: 'm2', memberNo: '371302-002' }) });
    expect(await screen.findByRole('heading', { name: '会员 371302-002' })).toBeTruthy();
    expect(addressNow()).toBe('/members/371302-002');
    expect(asked.find(({ operation }) => operation === 'FindMember')?.variables.input).toEqual({
      idNumber: '371302198001010010',
      purpose: 'STANDING',
      reason: '转会时核对是否同一人',
    });
  });

  it('says that nobody was found and keeps what was typed', async () => {
    await typeIn({ findMember: () => null });
    expect(await screen.findByText('在您的范围内没有这个号码的会员。')).toBeTruthy();
    expect(screen.getByLabelText('理由')).toHaveProperty('value', '转会时核对是否同一人');
  });
});
