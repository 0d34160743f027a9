/** A running embedded PostgreSQL server. */
export interface EmbeddedPostgres {
  /** The application's database, as a role that owns it and is no superuser. */
  url: string;
  /** The maintenance database, as the superuser. */
  adminUrl: string;
  /** Resolves with the server's last complaint when it ends without having been asked to. */
  died: Promise<string>;
  stop(): Promise<void>;
}
