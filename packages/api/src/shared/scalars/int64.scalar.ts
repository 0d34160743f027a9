import { GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { scalarFault } from './scalar-fault.js';

const expected = {
  zh: '应为绝对值不超过 9007199254740991 的整数',
  en: 'an integer of at most 9007199254740991 in size is expected',
};

function parse(value: unknown, node?: ValueNode): number {
  const number = typeof value === 'bigint' || typeof value === 'string' ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && value !== '') return number;
  throw scalarFault(node ? print(node) : String(value), 'Int64', expected, node);
}

/** Counts beyond 2^31. Output may be a number, or what PostgreSQL sends for bigint: digits. */
export const Int64Scalar = new GraphQLScalarType<number, number>({
  name: 'Int64',
  description:
    '整数，以 JSON 数字传递，绝对值不超过 9007199254740991。\nAn integer sent as a JSON number, at most 9007199254740991 in size.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259#section-6',
  serialize: (value) => parse(value),
  parseValue: (value) => parse(typeof value === 'number' ? value : { toString: () => JSON.stringify(value) }),
  parseLiteral: (node) => parse(node.kind === Kind.INT ? node.value : Number.NaN, node),
});
