import type { Context } from '../../../context.js';
import { EventStream } from '../../../shared/event-stream.js';
import { perDatabase } from '../../../shared/per-database.js';
import type { AreaRow } from '../question/area.js';
import { nameOfState, readState } from '../reference/read-state.js';
import { ledgerChangesSince } from './ledger-changes.js';
import type { StatisticsChangeType } from './statistics-change.type.js';

/** How long a change may go unnoticed. */
export const LOOK_EVERY_MS = 1_000;

interface Watch {
  readers: Set<EventStream<StatisticsChangeType>>;
  snapshot: string | undefined;
  timer: NodeJS.Timeout;
}

/** By what of the area its readers may see: all who may see the same share one look. */
const watches = perDatabase(() => new Map<string, Watch>());

const merged = (earlier: StatisticsChangeType, later: StatisticsChangeType): StatisticsChangeType => ({
  ...later,
  facts: [...new Set([...earlier.facts, ...later.facts])],
});

/** Changes of an area as a viewer may see them, from now on. PostgreSQL is asked only while somebody listens. */
export async function watchArea(context: Context, area: AreaRow): Promise<EventStream<StatisticsChangeType>> {
  const ofDatabase = watches(context.database);
  const key = JSON.stringify([context.viewer?.scope, area.code]);
  const watch = ofDatabase.get(key) ?? open(context, area, () => ofDatabase.delete(key));
  ofDatabase.set(key, watch);
  const reader = new EventStream(merged, () => {
    watch.readers.delete(reader);
    if (watch.readers.size > 0) return;
    clearTimeout(watch.timer);
    ofDatabase.delete(key);
  });
  watch.readers.add(reader);
  // From here on nothing is missed.
  if (watch.snapshot === undefined) await look(context, area, watch);
  return reader;
}

function open(context: Context, area: AreaRow, forget: () => void): Watch {
  const again = () => {
    const timer = setTimeout(async () => {
      // While the database does not answer there is nothing to tell; the snapshot stays, so that nothing is missed.
      await look(context, area, watch).catch(() => {});
      if (watch.readers.size > 0) watch.timer = again();
      else forget();
    }, LOOK_EVERY_MS);
    return timer.unref();
  };
  const watch: Watch = { readers: new Set(), snapshot: undefined, timer: again() };
  return watch;
}

async function look({ db, whole, now }: Context, area: AreaRow, watch: Watch): Promise<void> {
  const { rows } = await ledgerChangesSince(area, watch.snapshot).execute(db);
  const found = rows[0]!;
  watch.snapshot = found.snapshot;
  if (found.facts.length === 0) return;
  const change = { facts: found.facts, state: nameOfState(await readState(whole)), seenAt: now() };
  for (const reader of watch.readers) reader.push(change);
}
