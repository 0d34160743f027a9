import type { Example } from './example.js';
import { sortExamples } from './sort-examples.js';

const queries = import.meta.glob<string>('../../../../schema/operations/**/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../../../schema/operations/**/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const stem = (path: string) => (path.split('/').at(-1) ?? path).replace(/(\.variables)?\.(graphql|json)$/, '');

/** The worked queries of the schema package, with the variables file of the same name where there is one. */
export const bundledExamples: Example[] = sortExamples(
  Object.entries(queries).map(([path, query]) => {
    const name = stem(path);
    const own = Object.entries(variables).find(([other]) => stem(other) === name);
    return { name, query, variables: own?.[1] ?? null };
  }),
);
