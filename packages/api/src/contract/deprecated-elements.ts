import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

export interface DeprecatedElement {
  path: string;
  reason: string;
}

/** Everything of a schema that is marked as deprecated. */
export function deprecatedElements(schema: GraphQLSchema): DeprecatedElement[] {
  const found: DeprecatedElement[] = [];
  const note = (path: string, reason: string | null | undefined) => {
    if (reason !== null && reason !== undefined) found.push({ path, reason });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) {
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.deprecationReason);
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.deprecationReason);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.deprecationReason);
      for (const arg of field.args) note(`${type.name}.${field.name}.${arg.name}`, arg.deprecationReason);
    }
  }
  return found;
}
