import { assistanceLimits } from './assistance-limits.js';
import { competitionLimits } from './competition-limits.js';
import { exportLimits } from './export-limits.js';
import { hardshipLimits } from './hardship-limits.js';
import { keyLimits } from './key-limits.js';
import { listLimits } from './list-limits.js';
import { perOperationLimits } from './operation-limits.js';
import { personalLimits } from './personal-limits.js';
import { rateLimits } from './rate-limits.js';
import { requestLimits } from './request-limits.js';
import { sessionLimits } from './session-limits.js';
import { signInLimits } from './sign-in-limits.js';
import { socketLimits } from './socket-limits.js';
import { statisticsLimits } from './statistics-limits.js';
import { writeLimits } from './write-limits.js';

/** Every number that clients and users are held to, in the order in which docs/limits.md lists them. */
export const limits = {
  request: requestLimits,
  operation: perOperationLimits,
  list: listLimits,
  statistics: statisticsLimits,
  rate: rateLimits,
  key: keyLimits,
  socket: socketLimits,
  export: exportLimits,
  signIn: signInLimits,
  session: sessionLimits,
  personal: personalLimits,
  hardship: hardshipLimits,
  assistance: assistanceLimits,
  write: writeLimits,
  competition: competitionLimits,
} as const;
