import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { makeSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import { ViewedDatabase } from '../../src/database/rows/viewed-database.js';
import { runImport } from '../../src/import/run-import.js';
import { type RunningServer, startServer } from '../../src/server.js';
import { globalId } from '../../src/shared/global-id.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { viewerOf } from '../testkit/viewers.js';
import { world } from '../testkit/world.js';

const NAME = '标记姓名甲';
const PHONE = '13899990001';
const NUMBER = makeSyntheticPersonId('371399', '1990-01-01', 1);
const OTHER = makeSyntheticPersonId('371399', '1991-02-03', 7);
const MARKERS = [NAME, PHONE, NUMBER, OTHER];
const reason = '核对金秋助学申请人身份';

let database: TestDatabase;
let viewed: ViewedDatabase;
let folder: string;
let id: string;
let damaged: string;
const logged: string[] = [];
beforeAll(async () => {
  for (const method of ['log', 'error', 'warn', 'info', 'debug'] as const) {
    jest.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      logged.push(
        words.map((word) => (word instanceof Error ? `${word.stack}${JSON.stringify(word)}` : String(word))).join(' '),
      );
    });
  }
  database = await testDatabase();
  viewed = new ViewedDatabase(database.url);
  folder = await mkdtemp(join(tmpdir(), 'uniongraph-leaks-'));
  const { divisions, organization, member } = world(database.orm.em.fork());
  await divisions('371302');
  const union = await organization({ code: 'A' });
  id = globalId('Member', String(await member(union, NUMBER, { memberNo: 'M1', name: NAME, phone: PHONE })));
  const other = await member(union, OTHER, { memberNo: 'M2', name: NAME });
  damaged = globalId('Member', String(other));
  await database.orm.em
    .fork()
    .execute(
      `update member set id_number_cipher = set_byte(id_number_cipher, 40, get_byte(id_number_cipher, 40) # 1) where id = ${other}`,
    );
}, 60_000);
afterAll(async () => {
  jest.restoreAllMocks();
  await viewed.close();
  await database.close();
});

const run = (sql: string) => database.orm.em.fork().execute(sql);

interface Answer {
  status: number;
  text: string;
}

async function asking<T>(
  role: 'CASE_OFFICER' | 'STATISTICIAN',
  work: (server: RunningServer) => Promise<T>,
): Promise<T> {
  const viewer = viewerOf('371300', role);
  const server = await startServer({ database: viewed, port: 0, host: '127.0.0.1', webRoot: folder, viewer });
  return work(server).finally(() => server.close());
}

async function post(server: RunningServer, query: string, variables: unknown = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof variables === 'string' ? variables : JSON.stringify({ query, variables }),
  });
  return { status: response.status, text: await response.text() };
}

const find = 'mutation($input: FindMemberInput!) { findMember(input: $input) { memberNo } }';
const sound = { idNumber: NUMBER, purpose: 'STANDING', reason };
const badVariables: unknown[] = [
  { input: { ...sound, idNumber: Number(NUMBER) } },
  { input: { ...sound, idNumber: [NUMBER] } },
  { input: { ...sound, idNumber: { eq: NUMBER } } },
  { input: { ...sound, idNumber: `${NUMBER}0` } },
  { input: { ...sound, idNumber: `${NUMBER.slice(0, 17)}*` } },
  { input: { ...sound, unknown: 1 } },
  { input: { idNumber: NUMBER } },
  { input: { ...sound, purpose: 'CURIOSITY' } },
  { input: { ...sound, reason: `查${NUMBER}的电话${PHONE}` } },
  { input: NUMBER },
  { input: [sound] },
  { inputs: sound },
];

it('repeats nothing of a person in any error, log, audit entry or data change', async () => {
  const refused: Answer[] = [];
  await asking('CASE_OFFICER', async (server) => {
    for (const variables of badVariables) refused.push(await post(server, find, variables));
    refused.push(
      await post(
        server,
        `mutation { findMember(input: { idNumber: "${NUMBER}", purpose: STANDING, reason: "${reason}" }) { memberNo } }`,
      ),
    );
    refused.push(await post(server, '', `{"query": "${find}", "variables": {"input": {"idNumber": "${NUMBER}"`));
    refused.push(
      await post(server, 'query($where: MemberFilter) { members(where: $where) { totalCount } }', {
        where: { idNumber: { eq: NUMBER } },
      }),
    );
    refused.push(await post(server, `{ members(where: { phone: { eq: "${PHONE}" } }) { totalCount } }`));
    refused.push(await post(server, `{ node(id: "${damaged}") { ... on Member { idNumber { masked } } } }`));
    // What only the server can answer for, from a database that says too much.
    await run(`create function talk() returns trigger language plpgsql security definer as $$ begin
      raise exception 'no place for "%"', (select name from member where member_no = 'M1')
        using detail = (select phone from member where member_no = 'M1'), hint = '${NUMBER}'; end $$;
      create trigger talk before insert on field_reveal for each row execute function talk()`);
    const input = { id, fields: ['ID_NUMBER', 'PHONE', 'NAME'], purpose: 'CONTACT', reason };
    const reveal =
      'mutation($input: RevealFieldInput!) { revealField(input: $input) { ... on Member { name { value } phone { value } idNumber { value } } } }';
    refused.push(await post(server, reveal, { input }));
    await run('drop trigger talk on field_reveal');

    expect((await post(server, find, { input: sound })).text).toBe(
      '{"data":{"findMember":{"memberNo":"M1"}},"extensions":{"cost":{"requested":6,"actual":6}}}\n',
    );
    const { text } = await post(server, reveal, { input });
    expect(JSON.parse(text).data.revealField).toEqual({
      name: { value: NAME },
      phone: { value: PHONE },
      idNumber: { value: NUMBER },
    });
  });
  await asking('STATISTICIAN', async (server) => {
    const input = { id, fields: ['NAME', 'ID_NUMBER'], purpose: 'CONTACT', reason };
    refused.push(
      await post(server, 'mutation($input: RevealFieldInput!) { revealField(input: $input) { id } }', { input }),
    );
    refused.push(await post(server, find, { input: sound }));
  });
  for (const { text } of refused) {
    expect(JSON.parse(text).errors).not.toHaveLength(0);
    for (const marker of MARKERS) expect(text).not.toContain(marker);
  }

  expect(logged.join('\n')).toMatch(/does not belong to its row/);
  expect(logged.join('\n')).toMatch(/no place for "\*\*\*"/);
  for (const marker of MARKERS) expect(logged.join('\n')).not.toContain(marker);
});

it('repeats nothing of a person in what an import prints or writes beside the file', async () => {
  const file = join(folder, 'members.csv');
  const rows = Array.from({ length: 60 }, (_, i) => `X${i},${NAME},MALE,${NUMBER},${PHONE},A,2020-05-01`);
  const faulty = [
    `X60,${NAME},FEMALE,${OTHER},${PHONE}9,A,2020-05-01`,
    `X61,${NAME},MALE,${OTHER.slice(0, 17)},,B,x`,
    `${NAME},${NUMBER}`,
  ];
  await writeFile(file, ['memberNo,name,sex,idNumber,phone,organizationCode,joinedOn', ...rows, ...faulty].join('\n'));
  let printed = '';
  await runImport(['members', file], {
    out: { write: (text) => (printed += text) },
    openDatabase: async () => ({ url: database.url, close: async () => {} }),
    now: Date.now,
    folder,
    signal: new AbortController().signal,
  });
  const beside = await readFile(`${file}.faults.csv`, 'utf8');
  expect(printed).toContain('ID_NUMBER_TAKEN');
  expect(beside).toContain('NOT_A_PHONE');
  for (const marker of [...MARKERS, OTHER.slice(0, 17)]) expect(printed + beside).not.toContain(marker);
});

it('keeps nothing of a person in tables that tell what happened', async () => {
  for (const table of ['audit_entry', 'data_change', 'field_reveal', 'membership_ledger']) {
    const text = JSON.stringify(await database.orm.em.fork().execute(`select t::text from ${table} t`));
    for (const marker of MARKERS) expect(text).not.toContain(marker);
  }
  const [stored] = await database.orm.em
    .fork()
    .execute<{ text: string }[]>(
      `select string_agg(encode(id_number_cipher, 'escape') || encode(id_number_hash, 'escape'), '') as text from member`,
    );
  for (const number of [NUMBER, OTHER]) expect(stored!.text).not.toContain(number);
});
