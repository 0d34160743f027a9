import { expect, it } from '@jest/globals';
import { apiError, badUserInput } from '../../../errors.js';
import { redactError } from '../../privacy/redact-error.js';
import { ExportFailure, explainFailure } from './export-failure.js';

const logged: unknown[] = [];
const explain = (error: unknown) => {
  const { code, note } = explainFailure(error, (told) => logged.push(told));
  return { code, note };
};

it('tells what the requester can mend', () => {
  const fault = badUserInput([
    { path: 'where', code: 'X', messageZh: '无此组织。', messageEn: 'No such organization.' },
  ]);
  expect(explain(fault)).toEqual({ code: 'BAD_ARGUMENTS', note: expect.stringContaining('无此组织') });
  expect(explain(new ExportFailure('TOO_MANY_ROWS'))).toEqual({ code: 'TOO_MANY_ROWS', note: null });
});

it('tells a full disk from other failures', () => {
  expect(explain(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toEqual({ code: 'DISK_FULL', note: null });
  expect(explain(Object.assign(new Error('write'), { code: 'EDQUOT' })).code).toBe('DISK_FULL');
});

it('keeps what nobody expected in the log', () => {
  const { code, note } = explain(new Error('select * from secret failed'));
  expect([code, note]).toEqual(['INTERNAL', expect.stringMatching(/^[\da-f-]{36}$/)]);
  const told = logged.at(-1) as Error;
  expect(told.message).toBe(`[${note}]`);
  expect(redactError(told)).toMatch(/Error: select/);
  expect(explain(apiError('INTERNAL_SERVER_ERROR')).code).toBe('INTERNAL');
});
