import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parse(value: unknown): number {
  const number = typeof value === 'bigint' || typeof value === 'string' ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && value !== '') return number;
  const shown = String(value).slice(0, 60);
  throw new GraphQLError(
    `${shown} 不是 Int64：应为绝对值不超过 9007199254740991 的整数。 / ${shown} is no Int64: an integer of at most 9007199254740991 in size is expected.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

/** Counts beyond 2^31. Output may be a number, or what PostgreSQL sends for bigint: digits. */
export const Int64Scalar = new GraphQLScalarType<number, number>({
  name: 'Int64',
  description:
    '整数，以 JSON 数字传递，绝对值不超过 9007199254740991。\nAn integer sent as a JSON number, at most 9007199254740991 in size.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259#section-6',
  serialize: parse,
  parseValue: (value) => parse(typeof value === 'number' ? value : Number.NaN),
  parseLiteral: (node) => parse(node.kind === Kind.INT ? node.value : Number.NaN),
});
