import pg, { type QueryConfig } from 'pg';
import { type Cancellable, requestStatements } from './request-statements.js';

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

/**
 * A connection that lets PostgreSQL parse and plan once what is asked again, for planning costs more than most answers; and
 * on which the statement of a request that was given up is cancelled.
 */
export class PreparedClient extends pg.Client implements Cancellable {
  private cancelling: Promise<void> | undefined;

  // biome-ignore lint/suspicious/noExplicitAny: the overloads of pg are passed through
  override query(first: any, ...rest: any[]): any {
    if (typeof first !== 'string' || !Array.isArray(rest[0])) return super.query(first, ...(rest as [never]));
    const config: QueryConfig = { text: first, values: rest[0] };
    const name = nameOf(first);
    const run = () => super.query(name === undefined ? config : { ...config, name }, ...(rest.slice(1) as [never]));
    const statements = requestStatements.getStore();
    // What is handed a callback answers with no promise to wait for.
    if (rest.length > 1) return run();
    if (this.cancelling) return this.cancelling.then(() => this.query(first, ...rest));
    return statements ? statements.track(this, first, run) : run();
  }

  /** By another connection; the next statement waits for it, lest it be the one that is cancelled. */
  cancelStatement(): Promise<void> {
    this.cancelling ??= cancelBackend(this).finally(() => {
      this.cancelling = undefined;
    });
    return this.cancelling;
  }
}

/** What `pg` knows of a connection but does not declare. */
interface Connected {
  processID: number;
  connectionParameters: object;
  password: string;
}

async function cancelBackend(client: pg.Client): Promise<void> {
  const { processID, connectionParameters, password } = client as unknown as Connected;
  // Not as the role of the connection, which has no power over others.
  const other = new pg.Client({ ...connectionParameters, options: '', password });
  await other.connect();
  try {
    await other.query('select pg_cancel_backend($1)', [processID]);
  } finally {
    await other.end();
  }
}
