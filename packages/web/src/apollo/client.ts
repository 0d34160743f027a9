import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { documentLink, fetchByDocumentId } from './document-link.js';
import { isOtherViewer, OTHER_VIEWER_EVENT } from './is-other-viewer.js';
import { isSessionLost } from './is-session-lost.js';

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all';
      }
      interface Query {
        errorPolicy: 'all';
      }
    }
  }
}

/** One client on the page's own host. A failing field leaves its siblings' data in place (`errorPolicy: 'all'`). Statistics carry no id and stay inside the answer that asked for them. */
export function createApolloClient(link: ApolloLink): ApolloClient {
  const whereSessionEnds = new ErrorLink(({ error }) => {
    if (isSessionLost(error)) void client.refetchQueries({ include: ['Viewer'] });
    if (isOtherViewer(error)) window.dispatchEvent(new Event(OTHER_VIEWER_EVENT));
  });
  const client = new ApolloClient({
    link: ApolloLink.from([whereSessionEnds, link]),
    cache: new InMemoryCache({
      possibleTypes: {
        Node: [
          'Division',
          'ManagementArea',
          'UnionOrganization',
          'EmployingUnit',
          'SourceDocument',
          'PublishedFigure',
          'UserAccount',
          'ApiKey',
        ],
      },
      typePolicies: {
        Indicator: { keyFields: ['key'] },
        CodeName: { keyFields: false },
      },
    }),
    clientAwareness: { name: 'uniongraph-web' },
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } },
  });
  return client;
}

/** To the page's own host; documents of the app go by their ids. */
export const httpLink = () =>
  ApolloLink.from([
    documentLink(),
    new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchByDocumentId }),
  ]);
