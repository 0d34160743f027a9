import { setTimeout as wait } from 'node:timers/promises';

/** A failure may be seen before the end of the database that caused it. */
const HEARD_OF_WITHIN_MS = 2_000;

/** Tells of failures, but not of those that follow from the database's end: the program tells of that once, itself. */
export function complaints(databaseDied: Promise<unknown>, tell: (error: unknown) => void): (error: unknown) => void {
  return async (error) => {
    const hasDied = databaseDied.then(() => true);
    if (!(await Promise.race([hasDied, wait(HEARD_OF_WITHIN_MS, false, { ref: false })]))) tell(error);
  };
}
