import { GraphQLScalarType, Kind, print } from 'graphql';
import { scalarFault } from './scalar-fault.js';

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
  const expected = { zh: scalar.expectedZh, en: scalar.expectedEn };
  const read = (value: unknown) => (typeof value === 'string' ? scalar.read(value) : undefined);
  const parse = (value: unknown): string => {
    const text = read(value);
    if (text === undefined) throw scalarFault(JSON.stringify(value) ?? String(value), scalar.name, expected);
    return text;
  };
  return new GraphQLScalarType<string, string>({
    name: scalar.name,
    description: scalar.description,
    specifiedByURL: scalar.specifiedByURL,
    serialize: (value) => scalar.print?.(value) ?? parse(value),
    parseValue: parse,
    parseLiteral: (node) => {
      const text = node.kind === Kind.STRING ? read(node.value) : undefined;
      if (text === undefined) throw scalarFault(print(node), scalar.name, expected, node);
      return text;
    },
  });
}
