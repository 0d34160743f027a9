import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import { buildSchema, parse, print, validate } from 'graphql';
import { buildStatisticsQuery } from './build-statistics-query.js';
import { emptyQuestion } from './empty-question.js';
import { periodShifts } from './period-shifts.js';
import type { StatisticsQuestion } from './statistics-question.js';

const schema = buildSchema(readFileSync(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8'));

const question: StatisticsQuestion = {
  ...emptyQuestion,
  indicators: ['unionEstablishmentRate', 'members'],
  area: '371300',
  period: '2022',
};

describe('buildStatisticsQuery', () => {
  it('writes the shape into the text and passes area and period as variables', () => {
    const { document, variables } = buildStatisticsQuery({
      ...question,
      areaLevel: 'COUNTY',
      by: ['AREA', 'SIZE_BAND'],
    });
    expect(document).toContain('areaLevel: COUNTY');
    expect(document).toContain('by: [AREA, SIZE_BAND]');
    expect(document).toContain('totals: true');
    expect(document).not.toContain('371300');
    expect(variables).toEqual({ area: '371300', period: '2022' });
  });

  it('leaves the level out when the rows are not areas', () => {
    expect(buildStatisticsQuery({ ...question, areaLevel: 'COUNTY', by: ['PERIOD'] }).document).not.toContain(
      'areaLevel',
    );
  });

  it('sends only filters that filter', () => {
    const filters = { ...question.filters, sizeBand: ['FROM_25_TO_49'], source: ['TAX_FEE', 'MARKET_REG'] };
    const { document, variables } = buildStatisticsQuery({ ...question, filters });
    expect(document).toContain('where: $where');
    expect(variables.where).toEqual({ sizeBand: { in: ['FROM_25_TO_49'] }, source: { in: ['TAX_FEE', 'MARKET_REG'] } });
  });

  it('asks for what was known on a day', () => {
    const { document, variables } = buildStatisticsQuery({ ...question, asKnownOn: '2023-02-01' });
    expect(validate(schema, parse(document))).toEqual([]);
    expect(document).toContain('asKnownOn: $asKnownOn');
    expect(variables.asKnownOn).toBe('2023-02-01');
  });

  it('asks for the earlier value and the change together', () => {
    const { document } = buildStatisticsQuery({ ...question, shift: 'YEAR' });
    expect(document).toContain('change(from: YEAR)');
    expect(document).toContain('earlier_members: members(shift: YEAR)');
  });

  it('is in the printer’s own form', () => {
    const { document } = buildStatisticsQuery({ ...question, shift: 'YEAR' });
    expect(print(parse(document))).toBe(document);
  });

  it.each(
    statisticsDimensions.codes.flatMap((dimension) =>
      [null, ...periodShifts.codes].map((shift) => [dimension, shift] as const),
    ),
  )('is valid against the SDL grouped by %s and compared with %s', (dimension, shift) => {
    const filters = { ...question.filters, unionState: ['ESTABLISHED'] };
    const { document } = buildStatisticsQuery({ ...question, by: [dimension], shift, filters });
    expect(validate(schema, parse(document))).toEqual([]);
  });

  it('is valid against the SDL without any grouping', () => {
    expect(validate(schema, parse(buildStatisticsQuery({ ...question, by: [] }).document))).toEqual([]);
  });
});
