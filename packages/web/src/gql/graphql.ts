import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema-env.js';

/** Typed `graphql` tag. The environment file beside it is generated from the SDL (`npm run gql`) and not committed. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    AreaCode: string;
    DateTime: string;
    /** Exact decimal as text, such as "0.93". */
    Decimal: string;
    Int64: string | number;
    LocalDate: string;
    Period: string;
  };
}>();
