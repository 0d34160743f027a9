import { type GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode, print } from 'graphql';
import type { FieldFault } from '../errors.js';
import { faultOfScalar } from '../shared/scalars/scalar-fault.js';

/** Everything wrong with the variables of an operation; `path` begins with the variable, such as `$filter.name`. */
export function variableFaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): FieldFault[] {
  const definitions = operation.variableDefinitions ?? [];
  const { errors = [] } = getVariableValues(schema, definitions, variables, { maxErrors: 50, hideSuggestions: true });
  const types = new Map(definitions.map(({ variable, type }) => [variable.name.value, print(type)]));
  return errors.map((error) => faultOf(error, types));
}

function faultOf(error: GraphQLError, types: ReadonlyMap<string, string>): FieldFault {
  const name = /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? '';
  const at = / at "([^"]+)"/.exec(error.message)?.[1] ?? name;
  const expected = types.get(name);
  const fault = faultOfScalar(error.originalError) ?? {
    messageZh: `变量 $${name} 缺少，或不符合类型 ${expected}。`,
    messageEn: error.message,
  };
  return { path: `$${at}`, code: 'BAD_VARIABLE', ...fault, expected };
}
