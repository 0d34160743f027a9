import { LRUCache } from 'lru-cache';

/** Characters of JSON kept in process memory; the data beside them take several times as much. */
const maximumCharacters = 8_000_000;

/** A document's data, the JSON of an answer that holds nothing else, and what it took. */
export interface KeptAnswer {
  data: Record<string, unknown>;
  json: string;
  cost: number | undefined;
}

export type AnswerStore = LRUCache<string, KeptAnswer>;

export const answerStore = (): AnswerStore =>
  new LRUCache({
    maxSize: maximumCharacters,
    maxEntrySize: maximumCharacters / 20,
    sizeCalculation: ({ json }, key) => json.length + key.length,
  });
