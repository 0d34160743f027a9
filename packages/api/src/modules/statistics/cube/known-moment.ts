/** A moment of knowledge, to the microsecond; with a snapshot, only transactions count that had been committed by then. */
export interface KnownMoment {
  at: string;
  snapshot: string | null;
}
