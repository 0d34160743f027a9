import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { insertDivisions } from '../../test/oracle/random-world.js';
import { rolledBack, type TestDatabase, testDatabase } from '../../test/testkit/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const organization = (em: SqlEntityManager, code: string) =>
  em.execute(
    `insert into union_organization (code, name, level, kind, is_grassroots, division_code, established_on)
     values (?, ?, 5, 'SINGLE', true, '371302', '2015-01-01')`,
    [code, `组织${code}`],
  );
const under = (em: SqlEntityManager, child: string, parent: string, from = '2015-01-01') =>
  em.execute(
    `insert into organization_parent (organization_id, line, parent_id, valid_from)
     select c.id, 'AREA', p.id, ? from union_organization c, union_organization p where c.code = ? and p.code = ?`,
    [from, child, parent],
  );
const path = async (em: SqlEntityManager, code: string) => {
  const [{ codes }] = await em.execute<[{ codes: string }]>(
    `select string_agg(a.code, '/' order by nlevel(a.area_path)) as codes
     from union_organization o join union_organization a on a.area_path @> o.area_path where o.code = ?`,
    [code],
  );
  return codes;
};

describe('divisions', () => {
  it('may be renamed, and pass a new ancestry on to what lies below and to the ledgers', () =>
    rolledBack(database.orm, async (em) => {
      await insertDivisions(em);
      await em.execute(`update division set name = '甲' where code = '371302'`);
      await organization(em, 'A');
      await em.execute(`insert into division (code, name, short_name, romanised_name, pinyin, initials, level, parent_code)
        values ('379900', '新市', '新', '-', '-', '-', 2, '370000')`);
      await em.execute(`update division set parent_code = '379900' where code = '371302'`);
      const sums = await em.execute(
        'select prefecture_code, sum(organizations) as count from organization_ledger group by 1 order by 1',
      );
      expect(sums).toEqual([
        { prefecture_code: '371300', count: '0' },
        { prefecture_code: '379900', count: '1' },
      ]);
    }));
});

describe('organizations', () => {
  it('know their whole line of command, whatever the order in which it was written', () =>
    rolledBack(database.orm, async (em) => {
      await insertDivisions(em);
      for (const code of ['A', 'B', 'C', 'D']) await organization(em, code);
      await under(em, 'D', 'C');
      await under(em, 'B', 'A');
      await under(em, 'C', 'B');
      expect(await path(em, 'D')).toBe('A/B/C/D');
      await em.execute(
        `update organization_parent set valid_to = '2020-01-01' where parent_id = (select id from union_organization where code = 'B')`,
      );
      await under(em, 'C', 'A', '2020-01-01');
      expect(await path(em, 'D')).toBe('A/C/D');
    }));

  it('cannot stand above themselves', () =>
    rolledBack(database.orm, async (em) => {
      await insertDivisions(em);
      for (const code of ['A', 'B']) await organization(em, code);
      await under(em, 'B', 'A');
      await expect(under(em, 'A', 'B')).rejects.toThrow(/ORGANIZATION_CIRCLE/);
    }));

  it('are found by their new name', () =>
    rolledBack(database.orm, async (em) => {
      await insertDivisions(em);
      await organization(em, 'A');
      await em.execute(`update union_organization set name = '改名' where code = 'A'`);
      const [{ text }] = await em.execute<[{ text: string }]>(
        `select search_text as text from union_organization where code = 'A'`,
      );
      expect(text).toContain('改名');
    }));
});

describe('ledgers', () => {
  it.each([
    'update organization_ledger set organizations = 0',
    'delete from organization_ledger',
    'truncate organization_ledger',
    'truncate unit_coverage cascade',
  ])('refuse: %s', (statement) =>
    rolledBack(database.orm, (em) =>
      expect(em.execute(statement)).rejects.toThrow(/LEDGER_APPEND_ONLY|TRUNCATE_REFUSED/),
    ),
  );
});
