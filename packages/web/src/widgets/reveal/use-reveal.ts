import { useMutation } from '@apollo/client/react';
import type { RevealPurpose } from '@uniongraph/schema/codes/reveal-purpose';
import type { Purpose } from './purpose-fields.js';
import { RevealFieldMutation } from './reveal-field-mutation.js';
import type { RevealableRow } from './revealable.js';

/** Reveals fields of rows, one row after another; tells whether any was revealed, also where a later one was refused. */
export function useReveal() {
  const [reveal, { error, loading }] = useMutation(RevealFieldMutation, { fetchPolicy: 'no-cache' });
  const revealAll = async (rows: readonly RevealableRow[], { purpose, reason }: Purpose) => {
    let isAny = false;
    for (const { id, fields } of rows) {
      const input = { id, fields: fields.map(({ code }) => code), purpose: purpose as RevealPurpose, reason };
      const { data } = await reveal({ variables: { input } }).catch(() => ({ data: undefined }));
      if (!data) break;
      isAny = true;
    }
    return isAny;
  };
  return { revealAll, error, loading };
}
