import type { FormattedExecutionResult } from 'graphql';
import type { KeptAnswer } from './answer-store.js';

const keptOf = new WeakMap<object, KeptAnswer>();

/** Lets the JSON of a kept answer be written as it is. */
export const rememberJson = (answer: KeptAnswer): void => {
  keptOf.set(answer.data, answer);
};

/** Whether data are those of an answer that was kept before. */
export const isKeptAnswer = (data: object): boolean => keptOf.has(data);

/** What kept data took when they were computed. */
export const costOfKept = (data: object): number | undefined => keptOf.get(data)?.cost;

/** The text of an answer. What is told beside kept data is written behind their text. */
export function stringifyAnswer(result: FormattedExecutionResult): string {
  const { data, errors, extensions } = result;
  const known = data && !errors ? keptOf.get(data)?.json : undefined;
  if (known === undefined) return `${JSON.stringify(result)}\n`;
  return extensions ? `${known.slice(0, -2)},"extensions":${JSON.stringify(extensions)}}\n` : known;
}
