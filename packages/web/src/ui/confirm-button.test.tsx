import { expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ConfirmButton } from './confirm-button.js';

it('acts only when it was asked again', async () => {
  const act = jest.fn();
  const user = userEvent.setup();
  render(<ConfirmButton label="停用密钥" name="停用密钥：市平台" question="不能恢复。" onConfirm={act} />);
  await user.click(screen.getByRole('button', { name: '停用密钥：市平台' }));
  expect(screen.getByRole('dialog', { name: '停用密钥：市平台' }).textContent).toContain('不能恢复。');
  await user.click(screen.getByRole('button', { name: /取\s?消/ }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(act).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: '停用密钥：市平台' }));
  await user.click(screen.getByRole('button', { name: '确认停用密钥' }));
  expect(act).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});
