import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { fieldsOf } from './root-fields.js';

/** What the schema calls the place that an error names by the names that the client chose, such as `auditLog.nodes`. */
export function schemaPath(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  path: readonly (string | number)[],
): string {
  let sets = [operation.selectionSet];
  const names: string[] = [];
  for (const step of path) {
    if (typeof step === 'number') continue;
    const fields = fieldsOf(document, sets).filter(({ alias, name }) => (alias ?? name).value === step);
    if (fields.length === 0) break;
    names.push(fields[0]!.name.value);
    sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return names.join('.');
}
