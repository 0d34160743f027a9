import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface Person {
  subject: string;
  username: string;
  /** How he shows who he is, by RFC 8176. */
  amr?: string[];
}

/** A real OpenID Connect provider on loopback, at which whoever comes is signed in as `person`; null refuses. */
export class OpenIdProvider {
  person: Person | null = null;
  /** What came to the authorization endpoint last. */
  asked: URLSearchParams | undefined;

  private constructor(
    readonly issuer: string,
    readonly server: Server,
  ) {}

  static async start(client: { id: string; secret?: string }): Promise<OpenIdProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const running = new OpenIdProvider(issuer, server);
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: client.id,
          ...(client.secret ? { client_secret: client.secret } : { token_endpoint_auth_method: 'none' }),
          redirect_uris: ['https://placeholder.invalid/sign-in/oidc/callback'],
        },
      ],
      cookies: { keys: ['test'] },
      claims: { openid: ['sub', 'amr'], profile: ['preferred_username'] },
      features: { devInteractions: { enabled: false } },
      pkce: { required: () => true },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      async findAccount(_, subject) {
        const username = running.person?.username;
        return { accountId: subject, claims: async () => ({ sub: subject, preferred_username: username }) };
      },
    });
    // The address of the program under test is known only when it has started.
    provider.Client.prototype.redirectUriAllowed = (uri: string) => uri.endsWith('/sign-in/oidc/callback');
    const answer = provider.callback();
    server.on('request', async (request, response) => {
      const { pathname, searchParams } = new URL(request.url!, issuer);
      if (pathname === '/auth') running.asked = searchParams;
      if (!pathname.startsWith('/interaction/')) return answer(request, response);
      const { person } = running;
      const { params } = await provider.interactionDetails(request, response);
      if (!person) return provider.interactionFinished(request, response, { error: 'access_denied' });
      const grant = new provider.Grant({ accountId: person.subject, clientId: String(params.client_id) });
      grant.addOIDCScope(String(params.scope));
      await provider.interactionFinished(request, response, {
        login: { accountId: person.subject, amr: person.amr ?? ['pwd'] },
        consent: { grantId: await grant.save() },
      });
    });
    return running;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
