import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { listChoices } from './list-choices.js';

const schema = buildSchema(`
  type Query { rows(first: Int, search: String, orderBy: [Order!], where: Filter): Int }
  enum Direction { ASC DESC }
  enum By { CODE }
  input Order { field: By!, direction: Direction }
  input Text { eq: String, in: [String!] }
  input Filter { and: [Filter!], or: [Filter!], not: Filter, code: Text }
`);

it('tries every order, every search and every condition with its contrary', () => {
  const { rows } = schema.getQueryType()!.getFields();
  expect(listChoices(rows!.args, { String: ['"a"', '"b"'] }).map(({ argument }) => argument)).toEqual([
    'search: "a"',
    'search: "b"',
    'orderBy: [{ field: CODE, direction: ASC }]',
    'orderBy: [{ field: CODE, direction: DESC }]',
    'where: { code: { eq: "a" } }',
    'where: { not: { code: { eq: "a" } } }',
    'where: { and: [{ code: { eq: "a" } }] }',
    'where: { or: [{ code: { eq: "a" } }, { code: { eq: "a" } }] }',
    'where: { code: { eq: "b" } }',
    'where: { not: { code: { eq: "b" } } }',
    'where: { code: { in: ["a", "b"] } }',
    'where: { not: { code: { in: ["a", "b"] } } }',
  ]);
});

it('fails where nothing is known of a scalar', () => {
  const { rows } = schema.getQueryType()!.getFields();
  expect(() => listChoices(rows!.args, {})).toThrow('String is filtered by');
});
