import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** One line of the documentation: a type, a field, an input field or an enum value. */
export interface DocEntry {
  /** `Query.statistics`, `SizeBand.FROM_1000`, or the type's own name. */
  path: string;
  typeName: string;
  member: string | null;
  description: string;
}

export type TypeKind = 'OBJECT' | 'INTERFACE' | 'UNION' | 'ENUM' | 'INPUT' | 'SCALAR';

export function kindOf(type: GraphQLNamedType): TypeKind {
  if (isObjectType(type)) return 'OBJECT';
  if (isInterfaceType(type)) return 'INTERFACE';
  if (isUnionType(type)) return 'UNION';
  if (isEnumType(type)) return 'ENUM';
  return isInputObjectType(type) ? 'INPUT' : 'SCALAR';
}

/** Every public type and member, types first. Introspection's own types are left out. */
export function docEntries(schema: GraphQLSchema): DocEntry[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const own = types.map((type) => entry(type.name, null, type.description));
  const members = types.flatMap((type) =>
    membersOf(type).map(({ name, description }) => entry(type.name, name, description)),
  );
  return [...own, ...members];
}

const entry = (typeName: string, member: string | null, description: string | null | undefined): DocEntry => ({
  path: member ? `${typeName}.${member}` : typeName,
  typeName,
  member,
  description: description ?? '',
});

function membersOf(type: GraphQLNamedType): readonly { name: string; description?: string | null | undefined }[] {
  if (isEnumType(type)) return type.getValues();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.values(type.getFields());
  return [];
}
