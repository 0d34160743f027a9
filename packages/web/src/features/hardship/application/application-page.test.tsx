import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '../../../testing/render-app.js';
import { caseNumber, hardshipWorld, refusal } from '../testing/hardship-world.js';

/** Typed at once: a form of thirty fields is drawn anew with each key. */
const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

async function fillIn(more: Record<string, unknown> = {}) {
  const { root, sent } = hardshipWorld({ more });
  const rendered = renderApp('/hardship/new', root);
  const { user } = rendered;
  await user.selectOptions(await screen.findByLabelText('建档标准'), '县级');
  await user.selectOptions(screen.getByLabelText('主要致困原因'), '重大疾病');
  await user.click(screen.getByRole('button', { name: '增加一名成员' }));
  const [first, second] = ['第 1 人', '第 2 人'].map((name) => within(screen.getByRole('group', { name })));
  fill(first!.getByLabelText('姓名'), '张三');
  fill(first!.getByLabelText('身份证号'), '371302199001010011');
  fill(second!.getByLabelText('姓名'), '李四');
  fill(screen.getByLabelText('工资性收入'), '24000');
  const submit = () => user.click(screen.getByRole('button', { name: '登记申请' }));
  return { ...rendered, sent, first: first!, second: second!, submit };
}

describe('ApplicationPage', () => {
  it('enters a household and opens its file', async () => {
    const { sent, submit, addressNow } = await fillIn();
    await submit();
    await waitFor(() => expect(addressNow()).toBe(`/hardship/${caseNumber(1)}`));
    expect(sent[0]).toMatchObject({
      organization: '371300-Z',
      archiveLevel: 'COUNTY',
      mainCause: 'SERIOUS_ILLNESS',
      members: [
        { relation: 'APPLICANT', name: '张三', idNumber: '371302199001010011' },
        { relation: 'SPOUSE', name: '李四', idNumber: null },
      ],
      finances: { income: expect.arrayContaining([{ kind: 'WAGE', yuan: '24000' }]) },
      idempotencyKey: expect.stringMatching(/.{8}/),
    });
  });

  it('puts each fault beside its field and loses nothing', async () => {
    const { second, submit } = await fillIn({
      openHardshipCase: refusal(
        { path: 'input.members[1].idNumber', messageZh: '已在其他单位建档或正在办理。' },
        { path: 'input.finances', messageZh: '还没有低保标准，请先设定。' },
      ),
    });
    await submit();
    expect(await second.findByText('已在其他单位建档或正在办理。')).toBeTruthy();
    expect(screen.getByText('有 2 处需要更正，已标在各项下面。 还没有低保标准，请先设定。')).toBeTruthy();
    expect(second.getByLabelText('姓名')).toHaveProperty('value', '李四');
    expect(screen.getByLabelText('工资性收入')).toHaveProperty('value', '24000');
  });

  it('removes a person with what was said of him', async () => {
    const { user, sent, submit } = await fillIn();
    await user.click(screen.getByRole('button', { name: '移除第 2 人' }));
    await submit();
    await waitFor(() => expect(sent[0]?.members).toHaveLength(1));
  });

  it('is for case officers', async () => {
    renderApp('/hardship/new', hardshipWorld({ role: 'STATISTICIAN' }).root);
    expect(await screen.findByText('只有帮扶工作人员可以登记申请。')).toBeTruthy();
  });
});
