import { PAGE_OF_HEADER } from '@uniongraph/schema/addresses/page-of';

/** What came back: the body as text, made readable where it is JSON. */
export interface OperationResult {
  status: number;
  milliseconds: number;
  bytes: number;
  body: string;
  /** Number of entries in `errors`. */
  faults: number;
  /** Nobody is signed in any more. */
  isUnauthenticated: boolean;
}

export interface OperationRequest {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
}

/** Sends one operation to the page's own host, exactly as an external system would. */
export async function runOperation(
  request: OperationRequest,
  { signal, openedFor }: { signal?: AbortSignal; openedFor?: string } = {},
): Promise<OperationResult> {
  const start = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      ...(openedFor !== undefined && { [PAGE_OF_HEADER]: openedFor }),
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify(request),
    ...(signal ? { signal } : {}),
  });
  const text = await response.text();
  const json = parsed(text);
  const errors = Array.isArray(json?.errors) ? json.errors : [];
  return {
    status: response.status,
    milliseconds: Math.round(performance.now() - start),
    bytes: new Blob([text]).size,
    body: json === undefined ? text : JSON.stringify(json, null, 2),
    faults: errors.length,
    isUnauthenticated: errors.some((error) => error.extensions?.code === 'UNAUTHENTICATED'),
  };
}

function parsed(text: string): { errors?: { extensions?: { code?: string } }[] } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
