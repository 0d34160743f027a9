/** How the command ends. */
export const exitCode = {
  /** All sound rows are in the database, or would be (dry run), or were there already. */
  done: 0,
  /** The file is faulty; nothing was written. */
  faulty: 1,
  /** The command cannot be carried out as it was given. */
  usage: 2,
  /** The database or the disk failed; nothing was written. */
  failed: 3,
  /** Ctrl-C; nothing was written. */
  interrupted: 130,
} as const;
