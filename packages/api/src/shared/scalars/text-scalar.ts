import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

interface TextScalar {
  name: string;
  description: string;
  specifiedByURL: string;
  /** What would be right, for the message that refuses a value. */
  expectedZh: string;
  expectedEn: string;
  /** The value in its canonical form, or undefined when it is none. */
  read(text: string): string | undefined;
  /** Further kinds of output that are printed as text. */
  print?(value: unknown): string | undefined;
}

/** A scalar that travels as a JSON string. */
export function textScalar(scalar: TextScalar): GraphQLScalarType<string, string> {
  const refuse = (value: unknown): never => {
    const shown = JSON.stringify(value)?.slice(0, 60) ?? String(value);
    throw new GraphQLError(
      `${shown} 不是 ${scalar.name}：${scalar.expectedZh}。 / ${shown} is no ${scalar.name}: ${scalar.expectedEn}.`,
      { extensions: { code: 'BAD_USER_INPUT' } },
    );
  };
  const parse = (value: unknown): string =>
    (typeof value === 'string' ? scalar.read(value) : undefined) ?? refuse(value);
  return new GraphQLScalarType<string, string>({
    name: scalar.name,
    description: scalar.description,
    specifiedByURL: scalar.specifiedByURL,
    serialize: (value) => scalar.print?.(value) ?? parse(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
