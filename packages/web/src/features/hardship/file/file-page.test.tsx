import { describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../../testing/render-app.js';
import { caseNumber, hardshipWorld, refusal } from '../testing/hardship-world.js';

const address = `/hardship/${caseNumber(1)}`;
const panel = async (name: string) => within(await screen.findByRole('region', { name }));

describe('FilePage', () => {
  it('shows a file masked: facts, household, history and the steps that may be taken', async () => {
    renderApp(address, hardshipWorld().root);
    expect((await panel('基本情况')).getByText('深度困难（按公式）')).toBeTruthy();
    expect((await panel('家庭成员')).getAllByText(/^王\*\*$/)).toHaveLength(2);
    expect((await panel('办理经过')).getByText('申请')).toBeTruthy();
    const step = (await panel('办理下一环节')).getByLabelText('环节');
    expect(
      within(step)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['初审', '不予建档', '撤回申请']);
    expect(screen.queryByText('王小明')).toBeNull();
  });

  it('takes a step, then offers the next', async () => {
    const { root, sent } = hardshipWorld();
    const { user } = renderApp(address, root);
    const form = await panel('办理下一环节');
    fireEvent.change(form.getByLabelText('说明'), { target: { value: '材料齐全' } });
    await user.click(form.getByRole('button', { name: '办理：初审' }));
    expect(await form.findByText('已办理：初审')).toBeTruthy();
    expect(sent[0]).toMatchObject({ id: 'c1', expectedVersion: 3, step: 'FIRST_CHECK', note: '材料齐全' });
    expect(await form.findByRole('button', { name: '办理：入户调查' })).toBeTruthy();
    expect(form.getByLabelText('同行的第二人')).toBeTruthy();
    expect(form.getByLabelText('说明')).toHaveProperty('value', '');
  });

  it('says beside a field what is wrong with it and keeps what was typed', async () => {
    const { user } = renderApp(
      address,
      hardshipWorld({
        state: 'VERIFIED',
        more: { takeHardshipStep: refusal({ path: 'input.publicityTo', messageZh: '请填公示末日。' }) },
      }).root,
    );
    const form = await panel('办理下一环节');
    fireEvent.change(form.getByLabelText('公示首日'), { target: { value: '2026-11-24' } });
    await user.click(form.getByRole('button', { name: '办理：公示' }));
    expect((await form.findByText('请填公示末日。')).id).toBe(
      form.getByLabelText('公示末日').getAttribute('aria-describedby'),
    );
    expect(form.getByLabelText('公示首日')).toHaveProperty('value', '2026-11-24');
  });

  it('keeps what was typed when somebody else changed the file, and sends it for the file as it is then', async () => {
    const world = hardshipWorld();
    const conflict = new GraphQLError('已被他人修改 / Changed meanwhile', { extensions: { code: 'CONFLICT' } });
    const sent: { expectedVersion: number }[] = [];
    const { user } = renderApp(address, {
      ...world.root,
      takeHardshipStep: ({ input }: { input: { expectedVersion: number } }) => {
        sent.push(input);
        if (sent.length > 1) return world.cases[0];
        world.cases[0]!.version = 9;
        throw conflict;
      },
    });
    const form = await panel('办理下一环节');
    fireEvent.change(form.getByLabelText('说明'), { target: { value: '材料齐全' } });
    await user.click(form.getByRole('button', { name: '办理：初审' }));
    expect(await form.findByText(/^这份档案刚被他人修改/)).toBeTruthy();
    await user.click(form.getByRole('button', { name: '读取最新内容' }));
    await waitFor(() => expect(form.queryByText(/^这份档案刚被他人修改/)).toBeNull());
    expect(form.getByLabelText('说明')).toHaveProperty('value', '材料齐全');
    await user.click(form.getByRole('button', { name: '办理：初审' }));
    await waitFor(() => expect(sent.map(({ expectedVersion }) => expectedVersion)).toEqual([3, 9]));
  });

  it('explains the category line by line once the finances are revealed, and prints masked all the same', async () => {
    const { root, sent } = hardshipWorld();
    const { user } = renderApp(address, root);
    const reveal = await panel('查看遮盖的信息');
    await user.click(reveal.getByRole('checkbox', { name: '家庭经济状况' }));
    await user.click(within(reveal.getByRole('group', { name: '本人 王**' })).getByRole('checkbox', { name: '姓名' }));
    await user.selectOptions(reveal.getByLabelText('用途'), '帮扶救助');
    fireEvent.change(reveal.getByLabelText('理由'), { target: { value: '核对年度复核材料是否属实' } });
    await user.click(reveal.getByRole('button', { name: '查看所选' }));
    const table = within(await screen.findByRole('table', { name: '家庭经济状况与测算' }));
    expect(table.getByRole('row', { name: '月人均 ÷ 2 人 ÷ 12 个月 250.00' })).toBeTruthy();
    expect(screen.getByText('月人均低于低保标准：深度困难。')).toBeTruthy();
    expect(await screen.findByText('王小明')).toBeTruthy();
    expect(sent.map(({ id, fields }) => [id, fields])).toEqual([
      ['c1', ['FINANCES']],
      ['c1-p1', ['NAME']],
    ]);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const sheet = screen.getByRole('article');
    expect(sheet.textContent).toContain('困难职工档案表');
    expect(sheet.textContent).not.toMatch(/王小明|250\.00|24,000/);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('changes nothing for a statistician and says who may see more', async () => {
    renderApp(address, hardshipWorld({ role: 'STATISTICIAN' }).root);
    const reveal = await panel('查看遮盖的信息');
    expect(reveal.getByText('身份证号：只有帮扶工作人员可以查看')).toBeTruthy();
    for (const name of ['办理下一环节', '认定困难类别', '更正和补充'])
      expect(screen.queryByRole('region', { name })).toBeNull();
  });

  it('says that there is no such file', async () => {
    renderApp('/hardship/KN-0', hardshipWorld().root);
    expect(await screen.findByText('在您的范围内没有编号为 KN-0 的档案。')).toBeTruthy();
  });
});
