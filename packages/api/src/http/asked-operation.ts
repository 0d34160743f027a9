import { type DocumentNode, getOperationAST, type OperationDefinitionNode } from 'graphql';
import { readDocument } from './read-document.js';

/** What a text asks; null for one that says nothing that could be run. */
export function askedOperation(
  source: string | null,
  operationName: unknown,
): { document: DocumentNode; operation: OperationDefinitionNode } | null {
  if (source === null) return null;
  try {
    const document = readDocument(source);
    const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : null);
    return operation ? { document, operation } : null;
  } catch {
    return null;
  }
}
