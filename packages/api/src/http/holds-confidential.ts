import { type GraphQLSchema, getNamedType, isInputObjectType, Kind, type NamedTypeNode, type TypeNode } from 'graphql';
import { ConfidentialTextScalar } from '../shared/scalars/confidential-text.scalar.js';

/** Whether a variable of this type holds what no error may repeat. */
export function holdsConfidential(schema: GraphQLSchema, variable: TypeNode): boolean {
  const seen = new Set<unknown>();
  const holds = (type: unknown): boolean => {
    if (type === ConfidentialTextScalar) return true;
    if (!isInputObjectType(type) || seen.has(type)) return false;
    seen.add(type);
    return Object.values(type.getFields()).some((field) => holds(getNamedType(field.type)));
  };
  return holds(schema.getType(namedOf(variable).name.value));
}

const namedOf = (type: TypeNode): NamedTypeNode => (type.kind === Kind.NAMED_TYPE ? type : namedOf(type.type));
