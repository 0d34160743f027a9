import { expect, it } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { rootFields } from './root-fields.js';
import { schemaPath } from './schema-path.js';

const read = (source: string) => {
  const document = parse(source);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  return { document, operation };
};

it('names fields as the schema does, behind aliases and fragments', () => {
  const { document, operation } = read(
    '{ ...Log } fragment Log on Query { a: auditLog { ... on AuditEntryConnection { b: nodes { id c: subject } } } }',
  );
  expect(schemaPath(document, operation, ['a', 'b', 3, 'c'])).toBe('auditLog.nodes.subject');
  expect(schemaPath(document, operation, ['a', 'none'])).toBe('auditLog');
});

it('finds every field of the root once, and leaves out what is not asked', () => {
  const { document, operation } =
    read(`query($no: Boolean!) { ...A ... @include(if: $no) { two } ...A three @skip(if: true) }
    fragment A on Query { one ... { ...A2 } } fragment A2 on Query { four }`);
  const names = (variables?: Record<string, unknown>) =>
    rootFields(document, operation, variables).map(({ name }) => name.value);
  expect(names()).toEqual(['one', 'four', 'two', 'three']);
  expect(names({ no: false })).toEqual(['one', 'four']);
});
