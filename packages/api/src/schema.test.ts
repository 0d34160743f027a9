import { expect, it } from '@jest/globals';
import { getIntrospectionQuery, graphqlSync, validateSchema } from 'graphql';
import { buildApiSchema } from './schema.js';

it('is a valid schema that can tell all about itself', () => {
  const schema = buildApiSchema();
  expect(validateSchema(schema)).toEqual([]);
  const { data, errors } = graphqlSync({ schema, source: getIntrospectionQuery() });
  expect(errors).toBeUndefined();
  expect(data).toHaveProperty('__schema.types');
});
