import { type Configuration, fetchUserInfo, type IDToken } from 'openid-client';

/** The username at the provider: in its token, or else as it answers when it is asked about the user. */
export async function usernameAt(
  provider: Configuration,
  claims: IDToken,
  accessToken: string,
): Promise<string | undefined> {
  if (typeof claims.preferred_username === 'string') return claims.preferred_username;
  if (!provider.serverMetadata().userinfo_endpoint) return undefined;
  const { preferred_username } = await fetchUserInfo(provider, accessToken, claims.sub);
  return preferred_username;
}
