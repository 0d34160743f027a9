import type { GraphQLSchema } from 'graphql';
import { deprecatedElements } from './deprecated-elements.js';

const CHINESE = /^请改用 .+；(\d{4}-\d{2}-\d{2}) 之后移除（remove after \1）。$/u;
const ENGLISH = /^Use .+; remove after (\d{4}-\d{2}-\d{2})\.$/;

/**
 * Deprecated elements whose reason does not say what to use instead and until when the old works:
 * `请改用 x；2027-06-30 之后移除（remove after 2027-06-30）。` and, on a line of its own, `Use x; remove after 2027-06-30.`
 */
export function deprecationFaults(schema: GraphQLSchema): string[] {
  return deprecatedElements(schema)
    .filter(({ reason }) => !isComplete(reason))
    .map(({ path, reason }) => `${path}: ${reason}`);
}

function isComplete(reason: string): boolean {
  const [chinese = '', english = '', ...more] = reason.split('\n');
  const day = CHINESE.exec(chinese)?.[1];
  return more.length === 0 && day !== undefined && day === ENGLISH.exec(english)?.[1] && !Number.isNaN(Date.parse(day));
}
