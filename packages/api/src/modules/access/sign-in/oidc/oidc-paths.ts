export const OIDC_START = '/sign-in/oidc';
export const OIDC_CALLBACK = '/sign-in/oidc/callback';
