import { ApolloProvider } from '@apollo/client/react';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createApolloClient } from '../apollo/client.js';
import { routes } from '../router.js';
import { ViewerQuery } from '../widgets/viewer/viewer-query.js';
import { mockApi } from './mock-api.js';
import { sampleViewer } from './sample-viewer.js';

/** The whole application at an address of the test's window, on the committed contract with the given data. */
export function renderApp(address: string, root: Record<string, unknown>) {
  window.history.replaceState(null, '', address);
  const { link, asked } = mockApi(root);
  const router = createBrowserRouter(routes);
  const client = createApolloClient(link);
  // Most pages care little who looks; a test that does gives `viewer`.
  const viewer = { __typename: 'ViewerInfo', ...sampleViewer() };
  if (!('viewer' in root)) client.writeQuery({ query: ViewerQuery, data: { viewer } });
  render(
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  );
  return {
    user: userEvent.setup(),
    router,
    asked,
    addressNow: () => window.location.pathname + window.location.search,
  };
}
