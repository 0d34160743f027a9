import { ApolloProvider } from '@apollo/client/react';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createApolloClient } from '../apollo/client.js';
import { routes } from '../router.js';
import { mockApi } from './mock-api.js';

/** The whole application at an address, on the committed contract with the given data. */
export function renderApp(address: string, root: Record<string, unknown>) {
  const { link, asked } = mockApi(root);
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  const client = createApolloClient(link);
  render(
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  );
  return {
    user: userEvent.setup(),
    router,
    asked,
    addressNow: () => `${router.state.location.pathname}${router.state.location.search}`,
  };
}
