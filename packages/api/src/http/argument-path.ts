import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';

/** Where a value stands in the arguments of its field, such as `where.and[0].name`; undefined when it is in none. */
export function argumentPath(document: DocumentNode, value: ASTNode): string | undefined {
  let path: string | undefined;
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== value) return;
      path = pathOf([...ancestors, parent, node].filter((each): each is ASTNode => !!each && 'kind' in each));
    },
  });
  return path;
}

function pathOf(nodes: readonly ASTNode[]): string | undefined {
  const from = nodes.findLastIndex((node) => node.kind === Kind.ARGUMENT);
  if (from < 0) return undefined;
  return nodes.slice(from).reduce((path, node, index, inner) => {
    const within = inner[index - 1];
    if (within?.kind === Kind.LIST) return `${path}[${within.values.findIndex((each) => each === node)}]`;
    if (node.kind === Kind.ARGUMENT) return node.name.value;
    return node.kind === Kind.OBJECT_FIELD ? `${path}.${node.name.value}` : path;
  }, '');
}
