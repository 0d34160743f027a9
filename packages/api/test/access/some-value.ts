import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** Of scalars that not every text is. */
const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Boolean: true,
  AreaCode: '371302',
  Decimal: '1',
  LocalDate: '2024-03-01',
};

/** A value that an argument takes; of fields named in `given`, that one. */
export function someValue(type: GraphQLInputType, given: Readonly<Record<string, unknown>> = {}): unknown {
  if (isNonNullType(type)) return someValue(type.ofType, given);
  if (isListType(type)) return [someValue(type.ofType, given)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return scalars[type.name] ?? 'x';
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, given[field.name] ?? someValue(field.type, given)]));
}
