import { expect } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { execute } from '../testkit/execute.js';

interface Row {
  area: { code: string } | null;
  industry: { code: string } | null;
  sizeBand: string | null;
  isUnallotted: boolean;
  totalOver: string[];
  [indicator: string]: unknown;
}

const sums = ['eligibleUnits', 'coveredUnits', 'workersAll'] as const;
const fields = `area { code } industry { code } sizeBand isUnallotted totalOver
  ${sums.map((name) => `${name} { numerator }`).join(' ')} unionEstablishmentRate25Plus { value numerator denominator }`;

const numerator = (row: Row, name: string) => (row[name] as { numerator: number | null }).numerator;

/** Where a row stands in the dimensions that it does not sum over. */
const place = (row: Row, over: readonly string[]) =>
  [
    over.includes('AREA') ? '*' : row.isUnallotted ? '-' : row.area?.code,
    over.includes('INDUSTRY') ? '*' : (row.industry?.code ?? '-'),
    over.includes('SIZE_BAND') ? '*' : (row.sizeBand ?? '-'),
  ].join('|');

/**
 * Checks of one answer that each of its totals, whatever it sums over, is the sum of its detail rows; that rates are made of
 * the sums of their parts; that no more is covered than could be; that an area is the sum of those below it.
 */
export async function checkTotals(em: SqlEntityManager, period: string): Promise<void> {
  const query = `query($period: Period!) {
    all: statistics(area: "371300", by: [AREA, INDUSTRY, SIZE_BAND], period: $period, totals: true) { rows { ${fields} } }
    parent: statistics(area: "370000", by: [AREA], period: $period) { rows { area { code } ${fields} } }
  }`;
  const { data, errors } = await execute(query, { period }, { em });
  expect(errors).toEqual([]);
  const rows: Row[] = data.all.rows;
  const details = rows.filter(({ totalOver }) => totalOver.length === 0);
  const kinds = new Set(rows.map(({ totalOver }) => [...totalOver].sort().join()));
  expect(kinds.size).toBe(8);
  for (const row of rows) {
    const parts = details.filter((each) => place(each, row.totalOver) === place(row, row.totalOver));
    for (const name of sums) {
      const expected = parts.reduce((sum, part) => sum + (numerator(part, name) ?? 0), 0);
      expect({ at: place(row, row.totalOver), [name]: numerator(row, name) ?? 0 }).toEqual({
        at: place(row, row.totalOver),
        [name]: expected,
      });
    }
    const rate = row.unionEstablishmentRate25Plus as { value: string | null; numerator: number; denominator: number };
    if (rate.value !== null) expect(Number(rate.value)).toBeCloseTo(rate.numerator / rate.denominator, 9);
    expect(numerator(row, 'coveredUnits') ?? 0).toBeLessThanOrEqual(numerator(row, 'eligibleUnits') ?? 0);
  }
  const whole = rows.find(({ totalOver }) => totalOver.length === 3);
  const below = data.parent.rows.find((row: Row) => row.area?.code === '371300');
  for (const name of sums) expect(numerator(whole as Row, name)).toBe(numerator(below, name));
}
