import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { LocaleContext } from '../../i18n/locale-context.js';
import type { HeadlineValue } from './coverage-fragments.js';
import { StatusNote } from './status-note.js';

it('names every status of a value with its note', () => {
  const value = {
    value: '1',
    status: 'BREAK',
    statuses: ['BREAK', 'PROVISIONAL'],
    note: '改按实名制。',
  } as HeadlineValue;
  render(
    <LocaleContext value={{ locale: 'zh', setLocale: () => undefined }}>
      <StatusNote value={value} />
    </LocaleContext>,
  );
  expect(screen.getByText(/口径中断 · 初步数/)).toBeTruthy();
  expect(screen.getByText('改按实名制。')).toBeTruthy();
});
