import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql';

const web = fileURLToPath(new URL('../../../web/src/', import.meta.url));

/** Every operation that the web app sends, with its fragments, as text by its name. */
export function webDocuments(): Map<string, string> {
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  );
  const texts = files.flatMap((file) => [
    ...readFileSync(`${web}${file}`, 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`/g),
  ]);
  const definitions = texts.flatMap(([, text = '']) => parse(text).definitions);
  const fragments = new Map(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const operations = definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  return new Map(
    operations.map((operation) => [
      operation.name?.value ?? '',
      [operation, ...spreadBy(operation, fragments)].map(print).join('\n'),
    ]),
  );
}

function spreadBy(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      spreadBy(fragment, fragments, found);
    },
  });
  return found;
}
