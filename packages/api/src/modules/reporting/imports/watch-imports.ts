import type { Context } from '../../../context.js';
import { EventStream } from '../../../shared/event-stream.js';
import { perDatabase } from '../../../shared/per-database.js';
import type { ImportProgressType } from './import-progress.type.js';
import { readImports } from './read-imports.js';

const LOOK_EVERY_MS = 500;

interface Reader {
  stream: EventStream<ImportProgressType>;
  /** Whether it hears of a run. */
  wants(run: ImportProgressType): boolean;
  /** What it was told last. */
  told: string;
}

/** By what their readers may see: all who may see the same share one look. */
const watches = perDatabase(() => new Map<string, Set<Reader>>());

/** The progress of an import as a viewer may see it, to its end; of the one that runs, or of the next, unless one is given. */
export async function watchImports(
  context: Context,
  given?: ImportProgressType,
): Promise<EventStream<ImportProgressType>> {
  const known = given ? [] : await readImports(context);
  const over = new Set(known.filter(({ finishedAt }) => finishedAt !== null).map(({ id }) => id));
  let mine = given?.id;
  const wants = ({ id }: ImportProgressType) => {
    if (!over.has(id)) mine ??= id;
    return id === mine;
  };
  const ofDatabase = watches(context.database);
  const scope = JSON.stringify(context.viewer?.scope);
  const readers = ofDatabase.get(scope) ?? new Set<Reader>();
  const stream = new EventStream<ImportProgressType>(
    (_, later) => later,
    () => {
      readers.delete(reader);
      if (readers.size === 0 && ofDatabase.get(scope) === readers) ofDatabase.delete(scope);
    },
  );
  const reader: Reader = { stream, wants, told: '' };
  // One that ended long ago is told once more.
  tell(reader, given ? [given] : known);
  if (given?.finishedAt) return stream;
  readers.add(reader);
  if (ofDatabase.get(scope) !== readers) {
    ofDatabase.set(scope, readers);
    void keepLooking(context, readers);
  }
  return stream;
}

/** PostgreSQL is asked only while somebody listens. */
async function keepLooking(context: Context, readers: ReadonlySet<Reader>): Promise<void> {
  while (readers.size > 0) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS).unref());
    // While the database does not answer there is nothing to tell.
    const runs = await readImports(context).catch(() => []);
    for (const reader of readers) tell(reader, runs);
  }
}

function tell(reader: Reader, runs: readonly ImportProgressType[]): void {
  const run = runs.find(reader.wants);
  if (!run) return;
  const text = JSON.stringify(run);
  if (text !== reader.told) reader.stream.push(run);
  reader.told = text;
  if (run.finishedAt !== null) reader.stream.finish();
}
