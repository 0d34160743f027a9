import { useMutation } from '@apollo/client/react';
import type { VariablesOf } from 'gql.tada';
import { useState } from 'react';
import { inputFaults } from '../../../apollo/input-faults.js';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { type HardshipFile, UpdateCaseMutation } from './file-queries.js';

type Change = Omit<VariablesOf<typeof UpdateCaseMutation>['input'], 'id' | 'expectedVersion'>;

/** Changes a file as it was read; `isPlaced` says for which faults the form has a place. */
export function useUpdate(file: HardshipFile, onChanged: () => void, isPlaced: (place: string) => boolean) {
  const { locale } = useLocale();
  const [isSaved, setIsSaved] = useState(false);
  const [update, { error, loading, reset }] = useMutation(UpdateCaseMutation, { fetchPolicy: 'no-cache' });
  const faults = inputFaults(error, locale);
  const save = async (change: Change) => {
    setIsSaved(false);
    const input = { id: file.id, expectedVersion: file.version, ...change };
    const { data } = await update({ variables: { input } }).catch(() => ({ data: undefined }));
    if (!data) return false;
    setIsSaved(true);
    onChanged();
    return true;
  };
  const readAgain = () => {
    reset();
    onChanged();
  };
  const message = !error ? '' : faults.count > 0 ? faults.besides(isPlaced) : readProblem(error, locale).message;
  return { save, isSaved, loading, error, faults, message, readAgain };
}
