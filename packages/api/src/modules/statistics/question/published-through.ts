import { apiError } from '../../../errors.js';
import { seesPublishedAlone } from '../../../sees-published-alone.js';
import type { Viewer } from '../../../viewer.js';
import type { Period } from '../period/period.js';
import { closedThrough, type Reference } from '../reference/reference.js';
import type { Question } from './question.js';

/**
 * The last day of which a viewer sees values: external systems see what is published or locked alone (domain.md §2.10).
 * Null for those who see all; nothing is published before the first round is closed.
 */
export function publishedThrough(viewer: Viewer | null, reference: Reference, today: string): string | null {
  return seesPublishedAlone(viewer) ? (closedThrough(reference, today) ?? '0001-01-01') : null;
}

export const isPublished = ({ publishedThrough: last }: Pick<Question, 'publishedThrough'>, period: Period): boolean =>
  last === null || period.endOn <= last;

/** Throws FORBIDDEN where what lies behind a value would tell the value. */
export function refuseUnpublished(question: Pick<Question, 'publishedThrough'>, period: Period): void {
  if (isPublished(question, period)) return;
  throw apiError('FORBIDDEN', {
    zh: `${period.code} 尚未锁定公布；外部系统只见已公布的数字。`,
    en: `${period.code} is not locked and published yet; external systems see published figures alone.`,
  });
}
