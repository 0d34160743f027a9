import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { viewed } from '../../test/testkit/viewed.js';
import { world } from '../../test/testkit/world.js';
import { findKeyViewer } from '../modules/access/keys/find-key-viewer.js';
import { searchText } from '../shared/search-text.js';
import { runKeyCommand } from './run-key-command.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const make = world(database.orm.em.fork());
  await make.divisions('371302');
  const named = (code: string, name: string) => ({ code, name, searchText: searchText(name, code) });
  await make.organization({ ...named('LY', '临沂市总工会'), kind: 'GENERAL_FEDERATION', division: '371300', level: 2 });
  await make.organization(named('T1', '同名工会'));
  await make.organization(named('T2', '同名工会'));
});
afterAll(() => database.close());

async function run(...argv: string[]) {
  const said = { out: '', notes: '' };
  const exit = await runKeyCommand(argv, {
    out: { write: (text) => (said.out += text) },
    notes: { write: (text) => (said.notes += text) },
    openDatabase: async () => ({ url: database.url, close: async () => {} }),
    now: () => new Date(),
    signal: new AbortController().signal,
  });
  return { exit, ...said };
}

const opens = async (text: string) =>
  'viewer' in (await findKeyViewer(viewed(database.orm.em.fork()), `Bearer ${text}`, '::1', new Date()));

describe('npm run key', () => {
  it('makes a key by the name of an organization and prints it alone', async () => {
    const { exit, out, notes } = await run('create', '--organization', '临沂市总工会', '--role', 'STATISTICIAN');
    expect([exit, out]).toEqual([0, expect.stringMatching(/^ug_[0-9a-f]{12}_[\w-]{43}\n$/)]);
    expect(notes).not.toContain(out.trim().slice(-43));
    expect(await opens(out.trim())).toBe(true);
  });

  it('takes the code of an area for its federation', async () => {
    const { exit, notes } = await run('create', '--organization', '371300', '--role', 'LEADER');
    expect([exit, notes]).toEqual([0, expect.stringContaining('临沂市总工会')]);
  });

  it('takes a code, the Chinese name of a role and every limit', async () => {
    const limits = ['--operations', 'statistics,node', '--addresses', '10.0.0.0/8', '--requests-per-minute', '60'];
    const { exit, out } = await run(
      'create',
      '--organization',
      'LY',
      '--role',
      '外部系统',
      '--expires',
      '2999-12-31',
      ...limits,
    );
    expect(exit).toBe(0);
    const prefix = out.split('_')[1];
    const rows = await database.orm.em
      .fork()
      .execute(
        'select role, allowed_operations, addresses, requests_per_minute, expires_at::text as until from api_key where prefix = ?',
        [prefix],
      );
    expect(rows).toEqual([
      {
        role: 'EXTERNAL_SYSTEM',
        allowed_operations: ['statistics', 'node'],
        addresses: ['10.0.0.0/8'],
        requests_per_minute: 60,
        until: '2999-12-31 16:00:00+00',
      },
    ]);
  });

  it('lists, rotates and revokes', async () => {
    const first = (await run('create', '--organization', 'LY', '--role', 'LEADER', '--name', '看板')).out.trim();
    const prefix = first.split('_')[1]!;
    const second = (await run('rotate', prefix, '--overlap', '1')).out.trim();
    expect([await opens(first), await opens(second)]).toEqual([true, true]);
    await run('revoke', second);
    const { out } = await run('list');
    const states = out
      .split('\n')
      .filter((line) => line.endsWith('看板'))
      .map((line) => line.split(/\s+/)[1]);
    expect(states).toEqual(['REVOKED', 'REPLACED']);
    expect(out).not.toContain(first.slice(-43));
  });

  it.each([
    ['an organization that is misspelt', ['--organization', '临沂总工会', '--role', 'LEADER'], '临沂市总工会'],
    ['a part of a name', ['--organization', '临沂', '--role', 'LEADER'], 'LY  临沂市总工会'],
    ['a name that several share', ['--organization', '同名工会', '--role', 'LEADER'], 'T2  同名工会'],
    ['an organization like no other', ['--organization', 'zzz', '--role', 'LEADER'], 'nor one like it'],
    ['no organization', ['--role', 'LEADER'], '--organization'],
    ['an unknown role', ['--organization', 'LY', '--role', 'KING'], 'STATISTICIAN（统计人员）'],
    ['a role without data', ['--organization', 'LY', '--role', 'AUDITOR'], 'only a role that sees service data'],
    ['an unknown operation', ['--organization', 'LY', '--role', 'LEADER', '--operations', 'everything'], 'everything'],
    ['no operation at all', ['--organization', 'LY', '--role', 'LEADER', '--operations', ''], 'leave it out'],
    ['no network', ['--organization', 'LY', '--role', 'LEADER', '--addresses', '10.0.0'], '10.0.0'],
    ['a day that is none', ['--organization', 'LY', '--role', 'LEADER', '--expires', '2027-02-30'], '2027-02-30'],
    ['an unknown option', ['--organisation', 'LY'], '--organisation'],
  ])('says of %s what would be right', async (_of, words, part) => {
    const { exit, out, notes } = await run('create', ...words);
    expect([exit, out]).toEqual([2, '']);
    expect(notes).toContain(part);
    expect(notes).toMatch(/\p{Script=Han}/u);
  });

  it('knows no other action', async () => {
    expect(await run('delete')).toMatchObject({ exit: 2, notes: expect.stringContaining('rotate') });
    expect(await run('rotate', '000000000000', '--overlap', '721')).toMatchObject({
      exit: 2,
      notes: expect.stringContaining('720'),
    });
    expect(await run('revoke', '000000000000')).toMatchObject({ exit: 2, notes: expect.stringContaining('list') });
  });
});
