/** The PostgreSQL database of a running program, embedded or named by DATABASE_URL. */
export interface Database {
  url: string;
  /** Resolves, with what the server said, when it ends unasked. Never, for a server that is not ours. */
  died: Promise<string>;
  close(): Promise<void>;
}
