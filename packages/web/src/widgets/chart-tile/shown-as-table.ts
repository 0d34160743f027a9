import { parseAsArrayOf, parseAsString } from 'nuqs';

/** `?table=ranking,trend`: the tiles that the reader has turned to their table. */
export const shownAsTable = parseAsArrayOf(parseAsString).withDefault([]);
