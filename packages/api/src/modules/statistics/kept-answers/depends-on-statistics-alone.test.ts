import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { buildApiSchema } from '../../../schema.js';
import { dependsOnStatisticsAlone } from './depends-on-statistics-alone.js';

const schema = buildApiSchema();
const alone = (fields: string) => dependsOnStatisticsAlone(schema, parse(`{ ${fields} }`));
const rows = (fields: string) => `statistics(area: "371300", period: "2023") { rows { ${fields} } }`;

it('is true of values and what they are made of', () => {
  expect(alone(rows('area { name } members { value change(from: YEAR) { absolute } rank { position } }'))).toBe(true);
  expect(alone(`__typename a: ${rows('key')} b: ${rows('members { target { value } }')}`)).toBe(true);
});

it('is false as soon as anything else is asked', () => {
  expect(alone(rows('members { publishedFigure { id } }'))).toBe(false);
  expect(alone(`${rows('key')} divisions(first: 1) { totalCount }`)).toBe(false);
  expect(alone('__typename')).toBe(false);
  expect(alone('statistics(period: "2023", under: { organization: "A" }) { cost }')).toBe(false);
  expect(alone('__schema { queryType { name } }')).toBe(false);
});
