import type { Context } from '../../context.js';
import { today } from '../../shared/today.js';
import type { Charge, RateLimiter } from './rate-limiter.js';

/** What a request is charged by. */
export interface RequestMeter {
  /** Null where nothing is charged, as in tests of something else. */
  limiter: RateLimiter | null;
  /** Network address that it came from. */
  address: string;
  /** The registered document that it asks, if any. */
  documentId: string | null;
  /** What the operation may take at most, once that is known. */
  requested?: number;
  charge?: Charge;
  /** What the answer took, or would have taken had it not been kept. */
  answerCost?: number;
  /** Whether the client wants to read in the answer what is left of its budget. */
  tellsBudget?: boolean;
}

/** Nothing is charged, and every text is as good as a registered one. */
export const unmetered = (): RequestMeter => ({ limiter: null, address: '', documentId: null });

/** The day and the viewer's own area, which decide how many rows some questions have. */
export const todayOf = (context: Context) => ({ today: today(context), areaCode: context.viewer?.areaCode ?? '' });
