import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';
import type { OperationLimits } from './limits-for.js';

type Measured = 'depth' | 'aliases' | 'directives' | 'rootFields';

export interface OperationMeasures extends Pick<OperationLimits, Measured> {
  introspects: boolean;
}

const introspectionFields = new Set(['__schema', '__type']);

/** Documents are kept by Apollo and asked again. */
const known = new WeakMap<OperationDefinitionNode, OperationMeasures>();

/**
 * How much an operation asks for, its fragments counted at every place where they are spread. The document must be valid:
 * fragments that spread themselves, or too many selections, are refused before.
 */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): OperationMeasures {
  const measures = known.get(operation) ?? measure(document, operation);
  known.set(operation, measures);
  return measures;
}

function measure(document: DocumentNode, operation: OperationDefinitionNode): OperationMeasures {
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const measures: OperationMeasures = {
    depth: 0,
    aliases: 0,
    directives: operation.directives?.length ?? 0,
    rootFields: 0,
    introspects: false,
  };

  /** The depth of introspection is no measure of work, and graphql-js bounds it by a rule of its own. */
  const walk = ({ selectionSet }: Pick<OperationDefinitionNode, 'selectionSet'>, depth: number, counts: boolean) => {
    for (const selection of selectionSet.selections) {
      measures.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) walk(fragments.get(selection.name.value)!, depth, counts);
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection, depth, counts);
      if (selection.kind !== Kind.FIELD) continue;
      const isIntrospection = introspectionFields.has(selection.name.value);
      measures.introspects ||= isIntrospection;
      if (selection.alias) measures.aliases += 1;
      if (depth === 1) measures.rootFields += 1;
      const deepens = counts && !isIntrospection;
      if (deepens) measures.depth = Math.max(measures.depth, depth);
      if (selection.selectionSet) walk({ selectionSet: selection.selectionSet }, depth + 1, deepens);
    }
  };
  walk(operation, 1, true);
  return measures;
}
