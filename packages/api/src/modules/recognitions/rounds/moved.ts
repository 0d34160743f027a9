import type { RawBuilder } from 'kysely';

/** What a move changes of its round besides the stage, and what the audit log is told of it. */
export interface Moved {
  set: RawBuilder<unknown>[];
  details: Readonly<Record<string, unknown>>;
}
