import { parseSetCookie, stringifyCookie } from 'cookie';

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  data: any;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> }[];
}

/** A browser as the server meets it: keeps cookies, by host and path, and asks GraphQL. */
export class Browser {
  readonly #cookies = new Map<string, { host: string; path: string; name: string; value: string }>();
  /** What every request carries besides. */
  readonly headers: Record<string, string> = {};

  constructor(readonly url: string) {}

  /** Fetches without following; cookies of other ports of the host are kept apart, unlike in browsers. */
  async fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const { host, pathname } = new URL(address, this.url);
    const held = [...this.#cookies.values()].filter(
      (cookie) => cookie.host === host && pathname.startsWith(cookie.path),
    );
    const cookie = stringifyCookie(Object.fromEntries(held.map(({ name, value }) => [name, value])));
    const response = await fetch(new URL(address, this.url), {
      redirect: 'manual',
      ...init,
      headers: { ...this.headers, ...(cookie && { cookie }), ...(init.headers as Record<string, string>) },
    });
    for (const line of response.headers.getSetCookie()) {
      const { name, value = '', path = '/', maxAge, expires } = parseSetCookie(line);
      const gone = value === '' || maxAge === 0 || (expires && expires.getTime() <= Date.now());
      const key = `${host} ${path} ${name}`;
      if (gone) this.#cookies.delete(key);
      else this.#cookies.set(key, { host, path, name, value });
    }
    return response;
  }

  async ask(query: string, variables: object = {}): Promise<Answer> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  /** The code of the first error, with its reason if it has one; undefined when all went well. */
  async code(query: string, variables: object = {}): Promise<string | undefined> {
    const { errors } = await this.ask(query, variables);
    const { code, reason, fields } = (errors?.[0]?.extensions ?? {}) as {
      code?: string;
      reason?: string;
      fields?: { code: string }[];
    };
    return [code, reason, ...(fields ?? []).map((field) => field.code)].filter(Boolean).join(' ') || undefined;
  }

  async signIn(username: string, password: string, code?: string): Promise<object> {
    const { data, errors } = await this.ask(
      'mutation ($input: SignInInput!) { signIn(input: $input) { outcome viewer { username } } }',
      { input: { username, password, code } },
    );
    if (errors) return { code: errors[0]!.extensions.code, reason: errors[0]!.extensions.reason };
    return { outcome: data.signIn.outcome, ...data.signIn.viewer };
  }

  async signOut(): Promise<boolean> {
    return (await this.ask('mutation { signOut }')).data.signOut;
  }

  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  async viewer(): Promise<any> {
    const { data } = await this.ask(
      `{ viewer { kind username isDemo roles organization { code line } scope { kind areaCode organizationCode name }
         mustChangePassword secondFactor { required enrolled given } sessionExpiresAt sessionIdleUntil } }`,
    );
    return data.viewer;
  }

  async organizations(): Promise<(string | null)[]> {
    const { data } = await this.ask('{ viewer { organizations { code } } }');
    return data.viewer.organizations.map(({ code }: { code: string | null }) => code);
  }

  /** The session's token as this browser holds it. */
  get token(): string | undefined {
    return [...this.#cookies.values()].find(({ name }) => name.endsWith('uniongraph-session'))?.value;
  }

  /** What this browser is known by, also when nobody is signed in. */
  get known(): string | undefined {
    return [...this.#cookies.values()].find(({ name }) => name.endsWith('uniongraph-browser'))?.value;
  }

  /** Another browser with the same cookies, which were copied; `url` is another process of the same site. */
  copy(url = this.url): Browser {
    const copy = new Browser(url);
    const { host } = new URL(url);
    for (const cookie of this.#cookies.values())
      copy.#cookies.set(`${host} ${cookie.path} ${cookie.name}`, { ...cookie, host });
    return copy;
  }
}
