import { expect, it } from '@jest/globals';
import { formatFigure } from './format-figure.js';

it.each([
  ['856000.000000', 'EXACT', 'PERSON', '856,000'],
  ['60000', 'MORE_THAN', 'PERSON', '>60,000'],
  ['300000000', 'NEARLY', 'PERSON', '<300,000,000'],
  ['402000000', 'ABOUT', 'PERSON', '≈402,000,000'],
  ['90', 'AT_LEAST', 'KIND', '≥90'],
  ['81.100000', 'EXACT', 'PERCENT', '81.1%'],
  ['0.500000', 'EXACT', 'PERCENTAGE_POINT', '0.5'],
  ['1234.5678', 'EXACT', 'YUAN', '1,234.5678'],
  ['0', 'EXACT', 'PLACE', '0'],
] as const)('%s %s %s → %s', (meant, qualifier, countUnit, expected) => {
  expect(formatFigure(meant, qualifier, countUnit)).toBe(expected);
});
