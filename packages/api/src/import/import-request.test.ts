import { describe, expect, it } from '@jest/globals';
import { readRequest } from './import-request.js';

describe('readRequest', () => {
  it('reads kind, file and options in any order', () => {
    expect(readRequest(['--dry-run', 'organizations', 'a.csv', '--skip-faulty'])).toMatchObject({
      action: 'import',
      kind: { name: 'organizations' },
      file: 'a.csv',
      dryRun: true,
      leaveOutFaulty: true,
    });
    expect(readRequest(['工会组织', 'a.csv'])).toMatchObject({ dryRun: false, leaveOutFaulty: false });
  });

  it('reads what template is wanted', () => {
    expect(readRequest(['--template', 'divisions'])).toMatchObject({
      action: 'template',
      file: 'divisions.template.csv',
    });
    expect(readRequest(['--template', 'divisions', 'x.xlsx'])).toMatchObject({ action: 'template', file: 'x.xlsx' });
  });

  it.each([[[]], [['-h']], [['organizations', '--help']]])('offers help for %j', (argv) => {
    expect(readRequest(argv)).toEqual({ action: 'help' });
  });

  it.each([
    [['persons', 'a.csv'], 'UNKNOWN_KIND'],
    [['organizations'], 'FILE_NOT_NAMED'],
    [['--dry-run'], 'KIND_NOT_NAMED'],
    [['organizations', 'a.csv', 'b.csv'], 'ONE_FILE_ONLY'],
    [['organizations', 'a.csv', '--force'], 'UNKNOWN_OPTION'],
  ])('refuses %j with %s', (argv, code) => {
    expect(() => readRequest(argv)).toThrow(expect.objectContaining({ code, exitCode: 2 }));
  });
});
