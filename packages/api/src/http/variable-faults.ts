import { type GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode, print } from 'graphql';
import type { FieldFault } from '../errors.js';
import { requestLimits } from '../limits/request-limits.js';
import { maskedFieldFault } from '../modules/privacy/masked-field-fault.js';
import { faultOfScalar } from '../shared/scalars/scalar-fault.js';
import { holdsConfidential } from './holds-confidential.js';
import { valueFaults } from './value-faults.js';

/** Everything wrong with the variables of an operation; `path` begins with the variable, such as `$filter.name`. */
export function variableFaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): FieldFault[] {
  const unsound = valueFaults(variables);
  if (unsound.length > 0) return unsound;
  const definitions = operation.variableDefinitions ?? [];
  const { errors = [] } = getVariableValues(schema, definitions, variables, {
    maxErrors: requestLimits.variableErrors,
    hideSuggestions: true,
  });
  const types = new Map(definitions.map(({ variable, type }) => [variable.name.value, type]));
  return errors.map((error) => {
    const name = /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? '';
    const type = types.get(name);
    return faultOf(error, name, type && print(type), type !== undefined && holdsConfidential(schema, type));
  });
}

/** graphql-js repeats the whole value of a variable, which a confidential one must not suffer. */
function faultOf(error: GraphQLError, name: string, expected: string | undefined, isConfidential: boolean): FieldFault {
  const at = new RegExp(` at "(${name}(?:\\.\\w+|\\[\\d+\\])*)"; `).exec(error.message)?.[1] ?? name;
  const fault = faultOfScalar(error.originalError) ??
    maskedFieldFault(error.message) ?? {
      messageZh: `变量 $${name} 缺少，或不符合类型 ${expected}。`,
      messageEn: isConfidential ? `Variable "$${name}" is missing, or is no ${expected}.` : error.message,
    };
  return { path: `$${at}`, code: 'BAD_VARIABLE', ...fault, expected };
}
