import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../testing/render-app.js';
import { membersWorld } from './testing/members-world.js';

const reason = '核对金秋助学申请人身份';

async function fillIn(user: ReturnType<typeof renderApp>['user'], ...fields: string[]) {
  const panel = within(await screen.findByRole('region', { name: '查看遮盖的信息' }));
  for (const field of fields) await user.click(panel.getByRole('checkbox', { name: field }));
  await user.selectOptions(panel.getByLabelText('用途'), '帮扶救助');
  await user.type(panel.getByLabelText('理由'), reason);
  await user.click(panel.getByRole('button', { name: '查看所选' }));
  return panel;
}

describe('MemberPage', () => {
  it('reveals what was chosen for a purpose and a reason, says until when, and leaves the rest masked', async () => {
    const { root, stated } = membersWorld();
    const { user } = renderApp('/members/371302-001', root);
    await fillIn(user, '身份证号');
    expect(await screen.findByText('371302198001010010')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^可查看至 \d{4}/ })).toBeTruthy();
    expect(screen.queryByText('王小明')).toBeNull();
    expect(stated).toEqual([{ id: 'm1', fields: ['ID_NUMBER'], purpose: 'ASSISTANCE', reason }]);
    expect(screen.queryByRole('checkbox', { name: '身份证号' })).toBeNull();
  });

  it('masks it again by itself', async () => {
    const { user, asked } = renderApp('/members/371302-001', membersWorld({ shownFor: 2_500 }).root);
    await fillIn(user, '姓名');
    expect(await screen.findByText('王小明')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('王小明')).toBeNull(), { timeout: 8_000 });
    expect(await screen.findByRole('checkbox', { name: '姓名' })).toBeTruthy();
    expect(asked.filter(({ operation }) => operation === 'Member')).toHaveLength(3);
  }, 20_000);

  it('keeps what was typed when the reason is refused, and says so beside it', async () => {
    const fault = { path: 'input.reason', messageZh: '理由会记入审计日志，请不要写手机号。', messageEn: 'No.' };
    const { user } = renderApp('/members/371302-001', {
      ...membersWorld().root,
      revealField: () => {
        throw new GraphQLError('输入有误', { extensions: { code: 'BAD_USER_INPUT', fields: [fault] } });
      },
    });
    const panel = await fillIn(user, '电话', '姓名');
    expect(await panel.findByText(fault.messageZh)).toBeTruthy();
    expect(panel.getByLabelText('理由')).toHaveProperty('value', reason);
    expect(panel.getByRole('checkbox', { name: '电话' })).toHaveProperty('checked', true);
  });

  it('asks for at least one field', async () => {
    const { root, stated } = membersWorld();
    const { user } = renderApp('/members/371302-001', root);
    const panel = await fillIn(user);
    expect(panel.getByText('请至少选一项。')).toBeTruthy();
    expect(stated).toEqual([]);
  });

  it.each([
    ['REPORTING_CLERK', ['姓名', '电话'], ['身份证号：只有帮扶工作人员可以查看']],
    [
      'STATISTICIAN',
      [],
      [
        '您现在的角色是统计人员，不能查看遮盖的信息。',
        '姓名：只有帮扶工作人员、填报人员可以查看',
        '身份证号：只有帮扶工作人员可以查看',
      ],
    ],
  ])('offers %s what that role may see and names who may see the rest', async (role, offered, said) => {
    renderApp('/members/371302-001', membersWorld({ role }).root);
    const panel = within(await screen.findByRole('region', { name: '查看遮盖的信息' }));
    expect(panel.queryAllByRole('checkbox').map((box) => box.parentElement?.textContent)).toEqual(offered);
    for (const words of said) expect(panel.getByText(words)).toBeTruthy();
  });

  it('says that there is no such member', async () => {
    renderApp('/members/nobody', membersWorld().root);
    expect(await screen.findByText('在您的范围内没有编号为 nobody 的会员。')).toBeTruthy();
    expect(screen.getByRole('link', { name: /回到会员列表/ })).toBeTruthy();
  });
});
