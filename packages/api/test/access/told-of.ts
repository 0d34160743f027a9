import { getNamedType, isObjectType } from 'graphql';
import type { Viewer } from '../../src/viewer.js';
import type { List } from './every-list.js';
import type { Choice } from './list-choices.js';
import { codesOf, type MatrixWorld, schema } from './matrix-world.js';

/** What a list says when it is asked one choice: keys of its rows in their order, and how many; or why it says nothing. */
export type Told = { keys: string[]; total: number | undefined } | { codes: string[] };

const BATCH = 20;

/** The type of the rows of a list. */
export function rowTypeOf({ field }: List) {
  const type = getNamedType(field.type);
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  const row = nodes ? getNamedType(nodes.type) : type;
  if (!isObjectType(row)) throw new Error(`${field.name} holds no objects`);
  return row;
}

/** What is asked of a list: its rows by their key, and their count if it has one. */
export function selectionOf(list: List): string {
  const row = `{ key: ${'id' in rowTypeOf(list).getFields() ? 'id' : 'code'} }`;
  const type = schema.getType(getNamedType(list.field.type).name);
  const isPage = isObjectType(type) && 'nodes' in type.getFields();
  return isPage ? `{ totalCount nodes ${row} }` : row;
}

const keyOf = ({ key }: { key: string }) => /^\w+:(.*)$/.exec(Buffer.from(key, 'base64url').toString())?.[1] ?? key;

// biome-ignore lint/suspicious/noExplicitAny: answers of any list
export const readTold = (page: any): Told =>
  Array.isArray(page)
    ? { keys: page.map(keyOf), total: undefined }
    : { keys: page.nodes.map(keyOf), total: page.totalCount };

/** Asks a list of the root once for every choice. */
export async function toldOf(
  world: MatrixWorld,
  viewer: Viewer,
  list: List,
  choices: readonly Choice[],
): Promise<Told[]> {
  const first = selectionOf(list).includes('nodes') ? 100 : 20;
  const asked = ({ argument }: Choice, at: number) =>
    `c${at}: ${list.field.name}(first: ${first} ${argument}) ${selectionOf(list)}`;
  const together = async (some: readonly Choice[]): Promise<Told[]> => {
    const answer = await world.ask(viewer, `{ ${some.map(asked).join(' ')} }`);
    if (answer.errors.length === 0) return some.map((_, at) => readTold(answer.data[`c${at}`]));
    if (some.length === 1) return [{ codes: codesOf(answer) }];
    // One that is refused takes the others of its document with it.
    return (await Promise.all(some.map((choice) => together([choice])))).flat();
  };
  const told: Told[] = [];
  for (let at = 0; at < choices.length; at += BATCH) told.push(...(await together(choices.slice(at, at + BATCH))));
  return told;
}
