import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoDatabase, type TestDatabase } from '../../../test/testkit/database.js';
import { rounds } from '../calendar/rounds.js';

const LONG = 900_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await demoDatabase();
}, LONG);
afterAll(() => database.close());

const rows = <Row extends object>(sql: string, values: unknown[] = []) =>
  database.orm.em.fork().execute<Row[]>(sql, values);

describe('knowledge time', () => {
  const known = async (at: string) => {
    const [row] = await rows<{ members: number }>(
      `select sum(members)::int as members from membership_ledger where county_code = '371324'
       and source = 'ANNUAL_REPORT' and effective_on <= '2023-12-31' and recorded_at <= ?::timestamptz`,
      [at],
    );
    return row!.members;
  };

  it('shows the first figure before the revision and the right one after', async () => {
    const [row] = await rows<{ members: number }>(
      `select sum(s.members)::int as members from membership_snapshot s
       join union_organization o on o.id = s.organization_id
       where o.division_code = '371324' and s.as_of = '2023-12-31'`,
    );
    expect(await known('2024-05-21T00:00:00Z')).toBe(row!.members);
    expect(await known('2024-05-19T00:00:00Z')).toBeGreaterThan(row!.members);
  });

  it('knows nothing of a round before it was closed', async () => {
    expect(
      await rows(`select r.code from reporting_round r where exists (
      select from membership_ledger l where l.effective_on > r.stock_date and l.recorded_at <= r.closed_on::timestamptz)`),
    ).toEqual([]);
    expect(await known('2019-07-31T00:00:00Z')).toBeNull();
  });

  it('names one act of loading for every round, for the revision and for each register', async () => {
    const changes = await rows(
      `select c.kind, count(*)::int as changes, bool_and(c.rows > 0) as "withRows" from data_change c group by 1`,
    );
    expect(changes).toEqual([{ kind: 'DEMO', changes: rounds.length + 4, withRows: true }]);
    const orphans = await rows(
      `select from membership_ledger l left join data_change c on c.id = l.data_change_id
       where c.made_at is distinct from l.recorded_at limit 1`,
    );
    expect(orphans).toEqual([]);
  });
});
