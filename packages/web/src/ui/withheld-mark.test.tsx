import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { WithheldMark } from './withheld-mark.js';

describe('WithheldMark', () => {
  it('explains itself to the keyboard in the words of the server', async () => {
    render(<WithheldMark label="＊" withheld={{ note: '少于10人，已隐去。', noteEn: null }} />);
    const mark = screen.getByRole('button', { name: '＊ 为什么看不到？' });
    await userEvent.setup().tab();
    expect(document.activeElement).toBe(mark);
    expect(await screen.findByText('少于10人，已隐去。')).toBeTruthy();
    expect(screen.getByText('隐去不等于零，也不等于没有报送。')).toBeTruthy();
  });
});
