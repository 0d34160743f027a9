import pg, { type QueryConfig } from 'pg';

/** Prepared statements live as long as their connection: only so many texts are prepared, those asked again first. */
const maximumPrepared = 400;

/** One reading statement; several in one text cannot be prepared. */
const isPreparable = (text: string): boolean => /^\s*(select|with)\b/i.test(text) && !text.includes(';');

const prepared = new Map<string, string>();
const askedOnce = new Set<string>();

/** The name under which a text is prepared; none when it is asked for the first time. */
function nameOf(text: string): string | undefined {
  const name = prepared.get(text);
  if (name !== undefined || prepared.size >= maximumPrepared || !isPreparable(text)) return name;
  if (askedOnce.delete(text)) {
    prepared.set(text, `prepared_${prepared.size + 1}`);
    return prepared.get(text);
  }
  if (askedOnce.size >= 10 * maximumPrepared) askedOnce.clear();
  askedOnce.add(text);
  return undefined;
}

/** A connection that lets PostgreSQL parse and plan once what is asked again: planning costs more than most answers. */
export class PreparedClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of pg are passed through
  override query(first: any, ...rest: any[]): any {
    if (typeof first !== 'string' || !Array.isArray(rest[0])) return super.query(first, ...(rest as [never]));
    const config: QueryConfig = { text: first, values: rest[0] };
    const name = nameOf(first);
    return super.query(name === undefined ? config : { ...config, name }, ...(rest.slice(1) as [never]));
  }
}
