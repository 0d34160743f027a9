import { parseAsString } from 'nuqs';

/** Where the reader starts: Linyi, the city of the seed reports. */
export const defaultArea = '371300';

/** What an address of ours can hold. Every page spells the same thing the same way. */
export const urlState = {
  area: parseAsString.withDefault(defaultArea).withOptions({ history: 'push' }),
  period: parseAsString.withOptions({ history: 'push' }),
};
