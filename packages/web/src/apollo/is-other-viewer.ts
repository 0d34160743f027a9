import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Said by the window when the server refused a page that was opened for somebody else. */
export const OTHER_VIEWER_EVENT = 'uniongraph:other-viewer';

/** Whether an answer was refused because the session stands for somebody else than the page was opened for. */
export const isOtherViewer = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.reason === 'OTHER_VIEWER');
