import { ApolloLink } from '@apollo/client';
import { PAGE_OF_HEADER, pageOf } from '@uniongraph/schema/addresses/page-of';

type Viewer = Parameters<typeof pageOf>[0];

/** Says with every request for whom the page was opened, as far as that is known; but not with the one that asks who it is. */
export const pageOfLink = (viewerOf: (cache: ApolloLink.Operation['client']['cache']) => Viewer | null): ApolloLink =>
  new ApolloLink((operation, forward) => {
    const viewer = operation.operationName === 'Viewer' ? null : viewerOf(operation.client.cache);
    if (viewer) operation.setContext(({ headers }) => ({ headers: { ...headers, [PAGE_OF_HEADER]: pageOf(viewer) } }));
    return forward(operation);
  });
