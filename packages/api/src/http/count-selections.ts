import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * Selections of an operation with its fragments spread out, each fragment counted once however often it is spread. The
 * document must be valid: a fragment that spreads itself would never end.
 */
export function countSelections({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const fragments = new Map(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const counted = new Map<string, number>();
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) return sum + 1 + count(selection.selectionSet);
      const name = selection.name.value;
      const known = counted.get(name) ?? count(fragments.get(name)?.selectionSet);
      counted.set(name, known);
      return sum + 1 + known;
    }, 0);
  return count(selectionSet);
}
