export interface PageCursor {
  after: string | null;
  before: string | null;
}

/** The paging variables of a connection for the page after or before a cursor. */
export function pageCursor({ after, before }: PageCursor, size: number) {
  return before ? { last: size, before } : { first: size, ...(after ? { after } : {}) };
}
