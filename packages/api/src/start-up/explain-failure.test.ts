import { describe, expect, it } from '@jest/globals';
import { explainFailure } from './explain-failure.js';
import { startUpErrors } from './start-up-errors.js';

const withCode = (code: string) => Object.assign(new Error('as the system says it'), { code });

describe('explainFailure', () => {
  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['53100', 'DISK_FULL'],
    ['EACCES', 'DATA_FOLDER_UNUSABLE'],
    ['EROFS', 'DATA_FOLDER_UNUSABLE'],
    ['EADDRINUSE', 'PORT_IN_USE'],
    ['42P01', 'START_FAILED'],
  ])('takes %s for %s, in one line', async (code, expected) => {
    const reason = await explainFailure(withCode(code));
    expect(reason.code).toBe(expected);
    expect(reason.message).not.toContain('\n');
  });

  it('leaves a reason that is known already', async () => {
    const known = startUpErrors.portInUse(4000);
    expect(await explainFailure(known)).toBe(known);
  });
});
