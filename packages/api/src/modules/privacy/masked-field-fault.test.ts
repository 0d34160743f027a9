import { describe, expect, it } from '@jest/globals';
import { getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { buildApiSchema } from '../../schema.js';
import { memberPrivacy } from './field-classes.js';
import { maskedFieldFault } from './masked-field-fault.js';

const schema = buildApiSchema();
const query = parse(
  'query($where: MemberFilter, $orderBy: [MemberOrder!]) { members(where: $where, orderBy: $orderBy) { totalCount } }',
);
const [operation] = query.definitions as [OperationDefinitionNode];

function messages(document: string, variables: Record<string, unknown>): string[] {
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return [...validate(schema, parse(document)), ...errors].map(({ message }) => message);
}

describe.each(Object.values(memberPrivacy.fields))('$field', ({ field, code, class: fieldClass }) => {
  it('is named with its class when it is filtered or sorted by, in the document or in a variable', () => {
    const found = [
      ...messages(`{ members(where: { and: [{ ${field}: { eq: "x" } }] }) { totalCount } }`, {
        where: { [field]: { eq: 'x' } },
      }),
      ...messages(`{ members(orderBy: { field: ${code} }) { totalCount } }`, { orderBy: [{ field: code }] }),
    ].map(maskedFieldFault);
    expect(found).toHaveLength(4);
    for (const fault of found) {
      expect(fault).toMatchObject({ code: 'MASKED_FIELD', messageEn: expect.stringContaining(`class ${fieldClass}`) });
    }
  });
});

it('leaves other mistakes alone', () => {
  const [wrong] = messages('{ members(where: { nothing: 1 }) { totalCount } }', {});
  expect(maskedFieldFault(wrong!)).toBeUndefined();
  expect(maskedFieldFault('Field "name" is not defined by type "DivisionFilter".')).toBeUndefined();
});
