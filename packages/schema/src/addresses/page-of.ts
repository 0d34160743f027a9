/** Header by which a page says for whom it was opened. */
export const PAGE_OF_HEADER = 'x-page-of';

interface PageViewer {
  username: string | null;
  organization: { code: string | null; line: string } | null;
}

/**
 * For whom a page was opened: the user and the organization acted for. Tabs of a browser share one session, and what an old
 * page submits must not be done in the name of whoever signed in since. Without blanks: headers lose those at their ends.
 */
export const pageOf = ({ username, organization }: PageViewer): string =>
  [username ?? '', organization?.code ?? '', organization?.line ?? ''].map(encodeURIComponent).join('/');
