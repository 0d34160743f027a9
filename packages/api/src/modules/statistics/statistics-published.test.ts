import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execute } from '../../../test/testkit/execute.js';
import { Linyi } from '../../../test/testkit/linyi.js';
import { viewerOf } from '../../../test/testkit/viewers.js';

let linyi: Linyi;
beforeAll(async () => {
  linyi = await Linyi.create(5, 80);
  await linyi.database.orm.em.fork().execute(
    `insert into reporting_round (code, name, name_en, period_start, period_end, stock_date, closed_on) values
       ('A2022', '2022 年报', '2022', '2022-01-01', '2022-12-31', '2022-12-31', '2023-02-01'),
       ('A2023', '2023 年报', '2023', '2023-01-01', '2023-12-31', '2023-12-31', null)`,
  );
});
afterAll(() => linyi.close());

const external = viewerOf('371300', 'EXTERNAL_SYSTEM');
const ask = (source: string, viewer = external) => execute(source, {}, { em: linyi.database.orm.em.fork(), viewer });

it('shows external systems the periods that are closed, and of others that they are not published', async () => {
  const source = `{ statistics(area: "371300", by: [PERIOD], period: "2022..2023") { rows { period { code }
    organizations { value numerator status note noteEn change(from: YEAR) { absolute } } } } }`;
  const { data, errors } = await ask(source);
  expect(errors).toEqual([]);
  const [closed, open] = data.statistics.rows.map((row: { organizations: object }) => row.organizations);
  expect(closed.value).not.toBeNull();
  expect(open).toMatchObject({ value: null, numerator: null, status: 'SUPPRESSED', change: { absolute: null } });
  expect(open.noteEn).toContain('not locked');
  const inside = (await ask(source, viewerOf('371300', 'EXTERNAL_SYSTEM', 'STATISTICIAN'))).data.statistics.rows[1];
  expect(inside.organizations.value).not.toBeNull();
});

it('tells them nothing of such a period by records, revisions or filters either', async () => {
  const records = `{ statistics(area: "371300", period: "2023") { rows { organizations { records { totalCount } } } } }`;
  expect((await ask(records)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const revisions = `{ statisticsRevisions(indicator: "MEMBERS", area: "371300", period: "2023") { totalCount } }`;
  expect((await ask(revisions)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const having = `{ statistics(area: "371300", by: [AREA], period: "2023",
    having: [{ indicator: "organizations", gte: "0" }]) { rows { organizations { value } } } }`;
  expect((await ask(having)).data.statistics.rows).toEqual([]);
});
