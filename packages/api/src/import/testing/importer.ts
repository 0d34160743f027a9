import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { runImport } from '../run-import.js';

export interface ImportResult {
  exitCode: number;
  text: string;
}

/** Imports files into a database of its own, as the command would, and looks into it. */
export class Importer {
  readonly folder: string;
  readonly #database: TestDatabase;
  readonly #client: pg.Client;

  private constructor(folder: string, database: TestDatabase, client: pg.Client) {
    this.folder = folder;
    this.#database = database;
    this.#client = client;
  }

  /** With the divisions around Linyi and two organizations in place. */
  static async make(): Promise<Importer> {
    const database = await testDatabase();
    const client = new pg.Client(database.url);
    await client.connect();
    await client.query(world);
    return new Importer(await mkdtemp(join(tmpdir(), 'uniongraph-import-test-')), database, client);
  }

  /** Runs the import of a file that holds `content`; lines may be given as a list. */
  async run(kind: string, content: string | string[] | Buffer, ...options: string[]): Promise<ImportResult> {
    return this.runFile(kind, 'data.csv', content, ...options);
  }

  async runFile(
    kind: string,
    name: string,
    content: string | string[] | Buffer,
    ...options: string[]
  ): Promise<ImportResult> {
    const path = join(this.folder, name);
    await writeFile(path, Array.isArray(content) ? `${content.join('\n')}\n` : content);
    return this.command(kind, path, ...options);
  }

  async command(...argv: string[]): Promise<ImportResult> {
    let text = '';
    const exitCode = await runImport(argv, {
      out: { write: (piece) => (text += piece) },
      openDatabase: async () => ({ url: this.#database.url, close: async () => {} }),
      now: Date.now,
      folder: this.folder,
      signal: new AbortController().signal,
    });
    return { exitCode, text };
  }

  async query(sql: string): Promise<Record<string, unknown>[]> {
    return (await this.#client.query(sql)).rows;
  }

  /** Numbers of rows by table, ledgers and data changes among them. */
  async counts(): Promise<Record<string, number>> {
    const tables = [
      'division',
      'union_organization',
      'organization_parent',
      'employing_unit',
      'unit_headcount',
      'unit_coverage',
      'membership_snapshot',
      'organization_ledger',
      'employing_unit_ledger',
      'membership_ledger',
      'data_change',
    ];
    const [counts] = await this.query(
      `select ${tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`,
    );
    return counts as Record<string, number>;
  }

  async close(): Promise<void> {
    await this.#client.end();
    await this.#database.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const world = `
insert into division (code, name, short_name, romanised_name, pinyin, initials, level, parent_code, valid_to, successor_code) values
  ('100000', '全国', '全国', 'China', 'quanguo', 'qg', 0, null, null, null),
  ('370000', '山东省', '山东', 'Shandong', 'shandongsheng', 'sds', 1, '100000', null, null),
  ('371300', '临沂市', '临沂', 'Linyi', 'linyishi', 'lys', 2, '370000', null, null),
  ('371302', '兰山区', '兰山', 'Lanshan', 'lanshanqu', 'lsq', 3, '371300', null, null),
  ('610000', '陕西省', '陕西', 'Shaanxi', 'shanxisheng', 'sxs', 1, '100000', null, null),
  ('610300', '宝鸡市', '宝鸡', 'Baoji', 'baojishi', 'bjs', 2, '610000', null, null),
  ('610305', '凤翔区', '凤翔', 'Fengxiang', 'fengxiangqu', 'fxq', 3, '610300', null, null),
  ('610322', '凤翔县', '凤翔', 'Fengxiang', 'fengxiangxian', 'fxx', 3, '610300', '2021-01-01', '610305');
insert into management_area (code, name, name_en, division_code) values ('371371', '高新区', 'High-tech zone', '371300');
insert into union_organization (code, name, level, kind, is_grassroots, division_code, established_on, uscc) values
  ('LY', '临沂市总工会', 2, 'GENERAL_FEDERATION', false, '371300', '1950-01-01', null),
  ('LY-LS', '兰山区总工会', 3, 'GENERAL_FEDERATION', false, '371302', '1960-01-01', '81371302TE5T000168');
insert into organization_parent (organization_id, line, parent_id, valid_from)
  select c.id, 'AREA', p.id, '1960-01-01' from union_organization c, union_organization p
  where c.code = 'LY-LS' and p.code = 'LY';
`;
