import { parseAsString } from 'nuqs';

/** What an address of ours can hold. Every page spells the same thing the same way. */
export const urlState = {
  /** The reader's own area stands for an address that names none. */
  area: (home: string) => parseAsString.withDefault(home).withOptions({ history: 'push' }),
  period: parseAsString.withOptions({ history: 'push' }),
};
