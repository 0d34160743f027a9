import type { FormattedExecutionResult } from 'graphql';
import type { KeptAnswer } from './answer-store.js';

const jsonOf = new WeakMap<object, string>();

/** Lets the JSON of a kept answer be written as it is. */
export const rememberJson = ({ data, json }: KeptAnswer): void => {
  jsonOf.set(data, json);
};

/** Whether data are those of an answer that was kept before. */
export const isKeptAnswer = (data: object): boolean => jsonOf.has(data);

/** The text of an answer. What is told beside kept data is written behind their text. */
export function stringifyAnswer(result: FormattedExecutionResult): string {
  const { data, errors, extensions } = result;
  const known = data && !errors ? jsonOf.get(data) : undefined;
  if (known === undefined) return `${JSON.stringify(result)}\n`;
  return extensions ? `${known.slice(0, -2)},"extensions":${JSON.stringify(extensions)}}\n` : known;
}
