import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InMemoryCache } from '@apollo/client';
import { type DocumentNode, Kind, print } from 'graphql';
import { runnerImport } from 'vite';

/** A document that the app asks, as Apollo Client sends it. */
export interface WebDocument {
  /** Name of its operation; no two documents of the app have the same. */
  name: string;
  /** SHA-256 of the text. */
  id: string;
  text: string;
}

const entry = 'virtual:graphql-modules';

/** Every operation that a module of `src` exports, found by loading the modules that use the `graphql` tag. */
export async function collectDocuments(root: string): Promise<WebDocument[]> {
  const { module } = await runnerImport<{ modules: Record<string, unknown>[] }>(entry, {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'graphql-modules',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? importsOf(graphqlModules(root)) : undefined),
      },
    ],
  });
  const documents = new Set(module.modules.flatMap((each) => Object.values(each)).filter(isOperation));
  return [...documents]
    .map(sent)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(refuseTwins);
}

/** Paths of the modules that use the tag; the loader runs no components, so documents stand in files of their own. */
function graphqlModules(root: string): string[] {
  const paths = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
    (path) =>
      !/\.test\.tsx?$/.test(path) && /from '[./]+gql\/graphql\.js'/.test(readFileSync(join(root, path), 'utf8')),
  );
  const component = paths.find((path) => path.endsWith('.tsx'));
  if (component)
    throw new Error(`${component} holds GraphQL: put it in a .ts file of its own, where the build finds it`);
  return paths.map((path) => `/${path}`);
}

const importsOf = (paths: readonly string[]): string =>
  [
    ...paths.map((path, index) => `import * as module${index} from ${JSON.stringify(path)};`),
    `export const modules = [${paths.map((_path, index) => `module${index}`).join(', ')}];`,
  ].join('\n');

const isOperation = (value: unknown): value is DocumentNode =>
  (value as DocumentNode | undefined)?.kind === Kind.DOCUMENT &&
  (value as DocumentNode).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);

const cache = new InMemoryCache();

function sent(document: DocumentNode): WebDocument {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const name = operation?.name?.value;
  if (!name) throw new Error(`an operation has no name: ${print(document)}`);
  const text = print(cache.transformDocument(document));
  return { name, id: createHash('sha256').update(text).digest('hex'), text };
}

function refuseTwins(document: WebDocument, index: number, all: readonly WebDocument[]): WebDocument {
  if (all[index + 1]?.name === document.name) throw new Error(`two operations are named ${document.name}`);
  return document;
}
