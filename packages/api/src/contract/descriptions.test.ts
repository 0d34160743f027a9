import { expect, it } from '@jest/globals';
import {
  type GraphQLNamedType,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { buildApiSchema } from '../schema.js';

type Described = [place: string, description: string | null | undefined];

function members(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description]);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Described[] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((arg): Described => [`${type.name}.${field.name}(${arg.name}:)`, arg.description]),
  ]);
}

/** Everything a reader of the schema meets, with what is said about it. What GraphQL itself specifies is left out. */
function described(): Described[] {
  const schema = buildApiSchema();
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...types.flatMap((type) => [[type.name, type.description] as Described, ...members(type)]),
    ...directives.flatMap((directive): Described[] => [
      [`@${directive.name}`, directive.description],
      ...directive.args.map((arg): Described => [`@${directive.name}(${arg.name}:)`, arg.description]),
    ]),
  ];
}

const isChinese = (line: string) => /\p{Script=Han}/u.test(line);
/** An English sentence may give a Chinese example; a number says the same in both. */
const isEnglish = (line: string) => /^\W*[A-Za-z][^\n]*[A-Za-z]/.test(line) || (/\d/.test(line) && !isChinese(line));

/** Lines in Chinese, each followed by the same in English; a name may stand on one line as `县级 · County`. */
function isBilingual(text: string | null | undefined): boolean {
  const lines = (text ?? '').split('\n').flatMap((line) => line.split(' · '));
  return lines.every((line, index) => (index % 2 === 0 ? isChinese(line) : isEnglish(line))) && lines.length % 2 === 0;
}

it('describes every type, field, argument, input field, enum value and directive in Chinese and English', () => {
  const everything = described();
  expect(everything.length).toBeGreaterThan(900);
  expect(everything.filter(([, description]) => !isBilingual(description)).map(([place]) => place)).toEqual([]);
});

it('says of every scalar where its values are specified', () => {
  const scalars = Object.values(buildApiSchema().getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type),
  ) as GraphQLScalarType[];
  expect(scalars.length).toBeGreaterThan(5);
  expect(scalars.filter(({ specifiedByURL }) => !URL.canParse(specifiedByURL ?? '')).map(({ name }) => name)).toEqual(
    [],
  );
});
