import type { ViewerInfo } from './viewer-query.js';

export type Outstanding = 'PASSWORD' | 'ENROLMENT' | 'CODE';

/** What must be done after signing in before anything is shown. */
export function outstandingOf({ mustChangePassword, secondFactor }: ViewerInfo): Outstanding | null {
  const { required, enrolled, given } = secondFactor;
  if (enrolled && !given) return 'CODE';
  if (mustChangePassword) return 'PASSWORD';
  return required && !enrolled ? 'ENROLMENT' : null;
}
