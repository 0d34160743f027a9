import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Documents are kept by Apollo and asked again. */
const known = new WeakMap<OperationDefinitionNode, number>();

/**
 * Selections of an operation with its fragments spread out, each fragment counted once however often it is spread. The
 * document must be valid: a fragment that spreads itself would never end.
 */
export function countSelections(document: DocumentNode, operation: OperationDefinitionNode): number {
  const selections = known.get(operation) ?? count(document, operation);
  known.set(operation, selections);
  return selections;
}

function count({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const fragments = new Map(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const counted = new Map<string, number>();
  const within = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) return sum + 1 + within(selection.selectionSet);
      const name = selection.name.value;
      const ofFragment = counted.get(name) ?? within(fragments.get(name)?.selectionSet);
      counted.set(name, ofFragment);
      return sum + 1 + ofFragment;
    }, 0);
  return within(selectionSet);
}
