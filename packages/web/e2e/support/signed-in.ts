import type { BrowserContext } from 'playwright-core';
import { programUrl } from './program-url.js';

interface Cookie {
  name: string;
  value: string;
}

const kept = new Map<string, Promise<Cookie>>();

/** Has a browser be signed in with an account of the demonstration; each account signs in once. */
export async function signInAs(context: BrowserContext, username: string): Promise<void> {
  const cookie = kept.get(username) ?? sessionOf(username, await demoPasswordOf(username));
  kept.set(username, cookie);
  await context.addCookies([{ ...(await cookie), url: programUrl() }]);
}

/** What the sign-in page shows everybody. */
export async function demoPasswordOf(username: string): Promise<string> {
  const { data } = await post('{ signInOptions { demoAccounts { username password } } }');
  const account = data.signInOptions.demoAccounts.find((each: { username: string }) => each.username === username);
  if (!account) throw new Error(`no account ${username} in the demonstration`);
  return account.password;
}

async function sessionOf(username: string, password: string): Promise<Cookie> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { outcome } }';
  const { data, cookie } = await post(query, { input: { username, password } });
  if (data?.signIn.outcome !== 'SIGNED_IN' || !cookie) throw new Error(`${username} could not sign in`);
  return cookie;
}

async function post(query: string, variables: object = {}) {
  const response = await fetch(`${programUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const [name, value] = (response.headers.get('set-cookie') ?? '').split(';')[0]!.split('=');
  return { ...(await response.json()), cookie: name && value ? { name, value } : undefined };
}
