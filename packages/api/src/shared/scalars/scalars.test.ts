import { describe, expect, it } from '@jest/globals';
import { type GraphQLScalarType, parseValue } from 'graphql';
import { AreaCodeScalar } from './area-code.scalar.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DecimalScalar } from './decimal.scalar.js';
import { Int64Scalar } from './int64.scalar.js';
import { LocalDateScalar } from './local-date.scalar.js';

const literal = (scalar: GraphQLScalarType, text: string) => scalar.parseLiteral(parseValue(text));
const refusal = (run: () => unknown): string => {
  try {
    return `accepted ${run()}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('AreaCode', () => {
  it('takes six digits, and nine of a township', () => {
    expect(AreaCodeScalar.parseValue('371300')).toBe('371300');
    expect(literal(AreaCodeScalar, '"371302001"')).toBe('371302001');
  });
  it.each(['37', '3713000', '37130a', '３７１３００', '', ' 371300'])('refuses %j', (text) => {
    expect(refusal(() => AreaCodeScalar.parseValue(text))).toContain('应为6位或9位数字');
  });
  it('refuses a number, of which leading zeros would be lost', () => {
    expect(refusal(() => AreaCodeScalar.parseValue(371300))).toContain('six or nine digits');
    expect(refusal(() => literal(AreaCodeScalar, '371300'))).toContain('six or nine digits');
  });
});

describe('LocalDate', () => {
  it.each(['2024-02-29', '1950-01-01'])('takes %s', (text) => expect(LocalDateScalar.parseValue(text)).toBe(text));
  it.each(['2026-02-30', '2023-02-29', '2024-13-01', '2024-1-1', '2024-12-31T00:00:00Z', '0000-01-01', 20241231])(
    'refuses %j',
    (value) => expect(refusal(() => LocalDateScalar.parseValue(value))).toContain('应为日历上有的日期'),
  );
});

describe('DateTime', () => {
  it.each([
    ['2024-12-31T08:00:00+08:00', '2024-12-31T00:00:00.000Z'],
    ['2024-12-31T08:00:00.5Z', '2024-12-31T08:00:00.500Z'],
    ['2024-12-31 08:00:00.123456+00', '2024-12-31T08:00:00.123Z'],
  ])('reads %s', (text, utc) => expect(DateTimeScalar.parseValue(text)).toBe(utc));
  it('prints a Date in UTC', () => {
    expect(DateTimeScalar.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });
  it.each(['2026-02-30T00:00:00Z', '2024-12-31T08:00:00', '2024-12-31', '2024-12-31T25:00:00Z'])('refuses %s', (text) =>
    expect(refusal(() => DateTimeScalar.parseValue(text))).toContain('应为带时区的时刻'),
  );
});

describe('Decimal', () => {
  it.each([
    ['93.000000', '93'],
    ['0093.10', '93.1'],
    ['-0.50', '-0.5'],
    ['-0.00', '0'],
    ['100', '100'],
    ['12345678901234567890.12345', '12345678901234567890.12345'],
  ])('prints %s as %s', (text, printed) => expect(DecimalScalar.serialize(text)).toBe(printed));
  it.each(['1e3', '.5', '1.', '', '1,000', 'NaN', 0.1])('refuses %j', (value) =>
    expect(refusal(() => DecimalScalar.parseValue(value))).toContain('应为字符串形式的十进制数'),
  );
});

describe('Int64', () => {
  it('prints what PostgreSQL sends for bigint as a JSON number', () => {
    expect(Int64Scalar.serialize('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
    expect(Int64Scalar.serialize(7n)).toBe(7);
  });
  it('takes integers beyond 2^31', () => expect(literal(Int64Scalar, '4294967296')).toBe(2 ** 32));
  it.each(['9007199254740992', '1.5', '', 'x'])('does not print %j', (value) =>
    expect(refusal(() => Int64Scalar.serialize(value))).toContain('不是 Int64'),
  );
  it('refuses text as input', () => {
    expect(refusal(() => Int64Scalar.parseValue('7'))).toContain('不是 Int64');
    expect(refusal(() => literal(Int64Scalar, '"7"'))).toContain('不是 Int64');
  });
});

it('every scalar says where it is specified', () => {
  for (const scalar of [AreaCodeScalar, DateTimeScalar, DecimalScalar, Int64Scalar, LocalDateScalar]) {
    expect(scalar.specifiedByURL).toMatch(/^https:\/\//);
  }
});
