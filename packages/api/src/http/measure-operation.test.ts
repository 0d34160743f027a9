import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { nationalViewer } from '../../test/testkit/viewers.js';
import { webDocuments } from '../../test/testkit/web-documents.js';
import { requestLimits } from '../limits/request-limits.js';
import { limitsFor } from './limits-for.js';
import { measureOperation } from './measure-operation.js';

const measured = (source: string) => {
  const document = parse(source);
  return measureOperation(document, getOperationAST(document) as OperationDefinitionNode);
};

describe('what an operation asks for', () => {
  it('is counted at every place where a fragment is spread', () => {
    expect(
      measured(
        '{ ...F x: a { ...F } } fragment F on Query { b: c @skip(if: true) { d { ... on E { f } } } __typename }',
      ),
    ).toEqual({ depth: 4, aliases: 3, directives: 2, rootFields: 3, introspects: false });
  });

  it('counts the directives of an operation, and names of __typename', () => {
    expect(measured('query @a { b: __typename }')).toMatchObject({ aliases: 1, directives: 1, depth: 1 });
  });

  it('is not deep by reading the schema', () => {
    expect(measured(getIntrospectionQuery())).toMatchObject({ depth: 0, introspects: true });
    expect(measured('{ a { ...F } } fragment F on B { __type(name: "x") { name } }')).toMatchObject({
      depth: 1,
      introspects: true,
    });
  });
});

const operations = fileURLToPath(new URL('../../../schema/operations/', import.meta.url));
const worked = readdirSync(operations)
  .filter((file) => file.endsWith('.graphql'))
  .map((file): [string, string] => [file, readFileSync(`${operations}${file}`, 'utf8')]);

describe('our own documents stay well within the limits', () => {
  it.each([...webDocuments(), ...worked])('%s', (_name, source) => {
    const limits = limitsFor(nationalViewer);
    const { depth, aliases, directives, rootFields } = measured(source);
    expect(depth).toBeLessThan(limits.depth);
    expect(aliases).toBeLessThan(limits.aliases);
    expect(directives).toBeLessThan(limits.directives);
    expect(rootFields).toBeLessThan(limits.rootFields);
    // Clients ask for __typename in every selection besides.
    const typeNames = source.match(/{/g)?.length ?? 0;
    expect(() => parse(source, { maxTokens: requestLimits.tokens - typeNames })).not.toThrow();
  });

  it('are found', () => {
    expect(webDocuments().size).toBeGreaterThan(10);
  });
});
