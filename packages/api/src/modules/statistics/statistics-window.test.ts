import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Linyi } from '../../../test/testkit/linyi.js';

let linyi: Linyi;
beforeAll(async () => {
  linyi = await Linyi.create(11, 250);
});
afterAll(() => linyi.close());

const sumOf = (values: (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

describe('a flow over a window', () => {
  it.each(['newOrganizations', 'dissolvedOrganizations', 'membersJoined', 'membersLeft'])(
    'adds up the single periods of %s',
    async (field) => {
      const { rows } = await linyi.series(
        '2020-01..2023-12',
        `plain: ${field} { value } ytd: ${field}(window: YEAR_TO_DATE) { value }
         quarter: ${field}(window: MOVING_3_MONTHS) { value } year: ${field}(window: MOVING_12_MONTHS) { value }`,
      );
      const plain: (number | null)[] = rows.map(({ plain: { value } }: { plain: { value: string | null } }) =>
        value === null ? null : Number(value),
      );
      expect(sumOf(plain)).toBeGreaterThan(0);
      for (const [index, row] of rows.entries()) {
        const last = (months: number) => sumOf(plain.slice(Math.max(index + 1 - months, 0), index + 1));
        expect([index, Number(row.ytd.value)]).toEqual([index, last((index % 12) + 1)]);
        if (index >= 2) expect([index, Number(row.quarter.value)]).toEqual([index, last(3)]);
        if (index >= 11) expect([index, Number(row.year.value)]).toEqual([index, last(12)]);
        expect(row.ytd.value === null).toBe(plain[index] === null);
      }
    },
  );

  it('names the span it covers', async () => {
    const { rows } = await linyi.series(
      '2024-Q3',
      `ytd: newOrganizations(window: YEAR_TO_DATE) { period { code label labelEn startOn endOn } }
       year: newOrganizations(window: MOVING_12_MONTHS) { period { code label } }
       quarter: newOrganizations(window: MOVING_3_MONTHS) { period { code label } }`,
    );
    expect(rows[0]).toMatchObject({
      ytd: {
        period: {
          code: '2024-01-01..2024-09-30',
          label: '2024年1月至9月 累计',
          labelEn: '2024-01 to 2024-09, year to date',
          startOn: '2024-01-01',
          endOn: '2024-09-30',
        },
      },
      year: { period: { code: '2023-10-01..2024-09-30', label: '2023年10月至2024年9月' } },
      quarter: { period: { code: '2024-Q3', label: '2024年三季度' } },
    });
  });

  it('is compared with the same window a year before, and ranked among its like', async () => {
    const { data, errors } =
      await linyi.ask(`{ statistics(area: "371300", by: [AREA], period: "2022-Q3") { rows { area { code }
      newOrganizations(window: YEAR_TO_DATE) { value change(from: YEAR) { absolute } rank { position of } }
      before: newOrganizations(window: YEAR_TO_DATE, shift: YEAR) { value period { code } } } } }`);
    expect(errors).toEqual([]);
    const rows = data.statistics.rows.filter((row: { area: unknown }) => row.area);
    const values = rows.map((row: { newOrganizations: { value: string } }) => Number(row.newOrganizations.value));
    for (const { newOrganizations: now, before } of rows) {
      expect(before.period.code).toBe('2021-01-01..2021-09-30');
      expect(now.change.absolute).toBe(String(Number(now.value) - Number(before.value)));
      const larger = values.filter((other: number) => other > Number(now.value)).length;
      expect(now.rank).toEqual({ position: larger + 1, of: rows.length });
    }
  });

  it('is a stock, or a rate of stocks, on its day', async () => {
    const one = (field: string) => `${field} { value status period { code label } }`;
    const windowed = (field: string) =>
      `${field}(window: YEAR_TO_DATE) { value status period { code label } } moving_${field}: ${field}(window: MOVING_12_MONTHS) { value }`;
    const fields = ['members', 'organizations', 'unionEstablishmentRate', 'unionDensity'];
    const plain = (await linyi.series('2022/QUARTER', fields.map(one).join(' '))).rows;
    const rows = (await linyi.series('2022/QUARTER', fields.map(windowed).join(' '))).rows;
    expect(rows).toMatchObject(plain);
    for (const [index, row] of rows.entries())
      for (const field of fields) expect(row[`moving_${field}`].value).toBe(plain[index][field].value);
  });

  it('costs no further statement', async () => {
    const { statements } = await linyi.ask(`{ statistics(area: "371300", period: "2022") { rows {
      membersJoined { value } ytd: membersJoined(window: YEAR_TO_DATE, shift: YEAR, shiftBy: 4) { value } members { value } } } }`);
    expect(statements).toBe(2);
  });
});
