import { describe, expect, it } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { DefinitionButton } from './definition-button.js';

function show() {
  const user = userEvent.setup();
  render(
    <>
      <DefinitionButton label="口径">公式</DefinitionButton>
      <p>别处</p>
    </>,
  );
  return { user, button: screen.getByRole('button', { name: '口径' }) };
}

const isOpen = (button: HTMLElement) => button.getAttribute('aria-expanded') === 'true';

describe('DefinitionButton', () => {
  it('opens on hover and stays once clicked, wherever the pointer goes', async () => {
    const { user, button } = show();
    await user.hover(button);
    expect(await screen.findByText('公式')).toBeTruthy();
    await user.click(button);
    await user.unhover(button);
    await user.click(screen.getByText('公式'));
    expect(isOpen(button)).toBe(true);
    await user.click(screen.getByText('别处'));
    await waitFor(() => expect(isOpen(button)).toBe(false));
  });

  it('opens at the first tap and closes at the next', async () => {
    const { user, button } = show();
    const tap = () => user.pointer([{ keys: '[TouchA]', target: button }]);
    await tap();
    expect(isOpen(button)).toBe(true);
    await tap();
    await waitFor(() => expect(isOpen(button)).toBe(false));
  });

  it.each(['{Escape}', '{Tab}'])('closes on %s', async (key) => {
    const { user, button } = show();
    await user.click(button);
    expect(isOpen(button)).toBe(true);
    await user.keyboard(key);
    await waitFor(() => expect(isOpen(button)).toBe(false));
  });
});
