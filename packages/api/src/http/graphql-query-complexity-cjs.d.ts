/** The same library, built against the `graphql` that everything else here loads; its ESM build loads a second one. */
declare module 'graphql-query-complexity/cjs' {
  export * from 'graphql-query-complexity';
}
