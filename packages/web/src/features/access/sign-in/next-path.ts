import { ownPage } from '@uniongraph/schema/addresses/own-page';

/** Where to go after signing in: a page of ours out of the address. */
export const nextPath = (params: URLSearchParams): string => ownPage(params.get('next') ?? '/');
