import { ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createApolloClient, httpLink } from './apollo/client.js';
import { pageOfLink } from './apollo/page-of-link.js';
import { routes } from './router.js';
import { ViewerQuery } from './widgets/viewer/viewer-query.js';

const whoseLink = pageOfLink((cache) => cache.readQuery({ query: ViewerQuery })?.viewer ?? null);

export function App() {
  const [client] = useState(() => createApolloClient(ApolloLink.from([whoseLink, httpLink()])));
  const [router] = useState(() => createBrowserRouter(routes));
  return (
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  );
}
