import { expect, it } from '@jest/globals';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { buildApiSchema } from '../../src/schema.js';

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

/** Everything a reader of the schema meets, with what is said about it. */
function described(): Described[] {
  const own = Object.values(buildApiSchema().getTypeMap()).filter(
    // The root types are lists of what can be asked and say nothing of themselves.
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return own.flatMap((type) => [
    ...(['Query', 'Mutation'].includes(type.name) ? [] : [[type.name, type.description] as Described]),
    ...members(type),
  ]);
}

const isBilingual = (text: string | null | undefined) =>
  /\p{Script=Han}/u.test(text ?? '') && /[A-Za-z]{2}/.test(text ?? '');

it('describes every type, field, argument, input field and enum value in Chinese and English', () => {
  const everything = described();
  expect(everything.length).toBeGreaterThan(400);
  expect(everything.filter(([, description]) => !isBilingual(description)).map(([place]) => place)).toEqual([]);
});
