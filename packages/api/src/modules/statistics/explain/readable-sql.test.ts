import { expect, it } from '@jest/globals';
import { readableSql } from './readable-sql.js';

it('drops empty lines and the common indent', () => {
  expect(readableSql('\n    select $1\n    from (\n\n      select 2  \n    ) x')).toBe(
    'select $1\nfrom (\n  select 2\n) x',
  );
});

it('keeps one line as it is', () => {
  expect(readableSql('select 1')).toBe('select 1');
});
