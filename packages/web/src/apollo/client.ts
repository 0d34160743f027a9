import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { documentLink, fetchByDocumentId } from './document-link.js';

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
export function createApolloClient(link: ApolloLink = httpLink()): ApolloClient {
  return new ApolloClient({
    link,
    cache: new InMemoryCache({
      possibleTypes: {
        Node: ['Division', 'ManagementArea', 'UnionOrganization', 'EmployingUnit', 'SourceDocument', 'PublishedFigure'],
      },
      typePolicies: {
        Indicator: { keyFields: ['key'] },
        CodeName: { keyFields: false },
      },
    }),
    clientAwareness: { name: 'uniongraph-web' },
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } },
  });
}

const httpLink = () =>
  ApolloLink.from([
    documentLink(),
    new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchByDocumentId }),
  ]);
