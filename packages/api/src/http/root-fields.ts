import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Fields of selections by whatever fragments; with variables, those alone that are neither skipped nor left out. */
export function fieldsOf(
  { definitions }: DocumentNode,
  selectionSets: readonly SelectionSetNode[],
  variables?: Record<string, unknown>,
): FieldNode[] {
  const isAsked = (node: { readonly directives?: readonly DirectiveNode[] }) =>
    !variables ||
    (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false);
  const spread = new Set<string>();
  const within = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.filter(isAsked).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      const name = selection.name.value;
      if (spread.has(name)) return [];
      spread.add(name);
      const fragment = definitions.find(
        (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
      );
      return fragment ? within(fragment.selectionSet) : [];
    });
  return selectionSets.flatMap(within);
}

/** The fields that an operation asks of its root. */
export const rootFields = (
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  variables?: Record<string, unknown>,
): FieldNode[] => fieldsOf(document, [selectionSet], variables);
