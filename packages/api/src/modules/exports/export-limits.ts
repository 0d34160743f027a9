/** Every number that bounds exports. */
export const exportLimits = {
  /** A third export of one principal waits: an export reads whole tables, and everybody else asks meanwhile. */
  runningPerPrincipal: 2,
  /** So many may wait or run: what is beyond is a program gone astray. */
  openPerPrincipal: 10,
  /** A key fetches everything every hour at most, with the remaining few for what it repeats; Shopify allows less. */
  dailyPerKey: 20,
  /** A link works as long as it takes to follow it. */
  linkSeconds: 15 * 60,
  /** The file is made for one use; whoever needs it tomorrow exports anew and gets what is known then. */
  fileHours: 24,
  /** What was exported stays listed; the audit log keeps it for good. */
  jobDays: 30,
  /** A job whose process says nothing for so long is taken over by another one. */
  leaseSeconds: 60,
  /** A job that ended its process so often is not tried again. */
  attempts: 3,
  /** At one time in one process: more than one principal can take, so that nobody shuts out all others. */
  runningPerProcess: 3,
} as const;
