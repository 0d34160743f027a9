import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '../../../testing/render-app.js';
import { caseNumber, hardshipWorld, refusal } from '../testing/hardship-world.js';

const address = `/hardship/${caseNumber(1)}`;
const panel = async (name: string) => within(await screen.findByRole('region', { name }));

describe('OverridePanel', () => {
  it('chooses a category for a reason', async () => {
    const { root, sent } = hardshipWorld();
    const { user } = renderApp(address, root);
    const form = await panel('认定困难类别');
    expect(form.queryByLabelText('认定理由')).toBeNull();
    await user.selectOptions(form.getByLabelText('类别'), '相对困难');
    fireEvent.change(form.getByLabelText('认定理由'), { target: { value: '另有临时救助收入未计入公式' } });
    await user.click(form.getByRole('button', { name: /^保\s?存$/ }));
    expect(await form.findByText('已保存')).toBeTruthy();
    expect(sent).toEqual([
      { id: 'c1', expectedVersion: 3, chosenCategory: 'RELATIVE', overrideReason: '另有临时救助收入未计入公式' },
    ]);
  });
});

describe('EditPanel', () => {
  const open = async (more: Record<string, unknown> = {}) => {
    const { root, sent } = hardshipWorld({ more });
    const { user } = renderApp(address, root);
    const form = await panel('更正和补充');
    await user.click(form.getByRole('button', { name: /^修\s?改$/ }));
    return { user, form, sent, save: () => user.click(form.getByRole('button', { name: /^保\s?存$/ })) };
  };

  it('sends what was changed alone', async () => {
    const { user, form, sent, save } = await open();
    await user.click(form.getByRole('checkbox', { name: '拥有机动车' }));
    await save();
    await waitFor(() => expect(sent).toEqual([{ id: 'c1', expectedVersion: 3, exclusions: ['MOTOR_VEHICLE'] }]));
    expect(form.getByText(/^已填的数仍遮盖着/)).toBeTruthy();
  });

  it('finds the amount that is wrong and keeps it as it was typed', async () => {
    const { form, save } = await open({
      updateHardshipCase: refusal({ path: 'input.finances.income[3].yuan', messageZh: '金额不能为负。' }),
    });
    fireEvent.change(form.getByLabelText('转移性收入'), { target: { value: '-5' } });
    await save();
    const field = form.getByLabelText('转移性收入');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(field).toHaveProperty('value', '-5');
    expect(form.getByText('金额不能为负。')).toBeTruthy();
  });
});
