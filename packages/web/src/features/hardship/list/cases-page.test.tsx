import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '../../../testing/render-app.js';
import { caseNumber, hardshipWorld } from '../testing/hardship-world.js';

const numbers = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

describe('CasesPage', () => {
  it('lists files masked, says which review is overdue, and counts the stages', async () => {
    const { asked } = renderApp('/hardship', hardshipWorld().root);
    expect(await numbers()).toHaveLength(12);
    const [row] = (await screen.findAllByRole('row')).slice(1);
    expect(row?.textContent).toMatch(/KN-371302-2026-000001王\*\*.*已申请深度困难重大疾病县级2兰山区2026-03-01—/);
    expect(screen.getByRole('row', { name: /000007/ }).textContent).toContain('2026-04-01 已逾期');
    const board = within(screen.getByRole('region', { name: '办理进度' }));
    await waitFor(() => expect(board.getByRole('button', { name: /已申请/ }).textContent).toBe('2已申请'));
    expect(screen.getByRole('button', { name: /复核已逾期/ }).textContent).toBe('1复核已逾期');
    expect(asked.filter(({ operation }) => operation === 'HardshipBoard')).toHaveLength(1);
    expect(JSON.stringify(asked)).not.toContain('value');
  });

  it('filters by stage, by what is due and by category, in the address', async () => {
    const { user, addressNow, asked } = renderApp('/hardship', hardshipWorld().root);
    await screen.findByRole('table');
    await user.click(screen.getByRole('button', { name: /公示中$/ }));
    await waitFor(async () => expect(await numbers()).toEqual([caseNumber(6)]));
    expect(addressNow()).toBe('/hardship?state=IN_PUBLICITY');
    await user.click(screen.getByRole('button', { name: /复核已逾期/ }));
    await waitFor(async () => expect(await numbers()).toEqual([caseNumber(7)]));
    expect(addressNow()).toBe('/hardship?due=OVERDUE&sort=REVIEW_DUE_ON');
    expect(asked.at(-1)?.variables.orderBy).toEqual([{ field: 'REVIEW_DUE_ON', direction: 'ASC' }]);
    await user.selectOptions(screen.getByLabelText('困难类别'), '意外致困');
    expect(await screen.findByText('没有符合条件的档案')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(async () => expect(await numbers()).toHaveLength(12));
  });

  it('offers applications to case officers alone', async () => {
    renderApp('/hardship', hardshipWorld({ role: 'STATISTICIAN' }).root);
    expect(await numbers()).toHaveLength(12);
    expect(screen.queryByRole('link', { name: '登记申请' })).toBeNull();
  });

  it('is no page of leaders', async () => {
    renderApp('/hardship', hardshipWorld({ role: 'LEADER' }).root);
    expect(await screen.findByRole('heading', { name: '这个页面不属于您的角色' })).toBeTruthy();
  });
});
