import { useMutation, useQuery } from '@apollo/client/react';
import type { ResultOf, VariablesOf } from 'gql.tada';
import { useState } from 'react';
import { ExportCancelMutation, ExportCreateMutation, type ExportFragment, ExportJobQuery } from './export-queries.js';

export type ExportJob = ResultOf<typeof ExportFragment>;
type ExportInput = VariablesOf<typeof ExportCreateMutation>['input'];

const POLL_MS = 1_000;

export const isOpen = (job: ExportJob | undefined): boolean => job?.status === 'QUEUED' || job?.status === 'RUNNING';

/** One export at a time: asked for, followed until it ends, cancelled if wanted. */
export function useExport() {
  const [id, setId] = useState<string>();
  const [isEnded, setIsEnded] = useState(false);
  const [create, creation] = useMutation(ExportCreateMutation);
  const [cancel] = useMutation(ExportCancelMutation);
  const { data, error } = useQuery(ExportJobQuery, {
    variables: { id: id ?? '' },
    skip: id === undefined,
    pollInterval: isEnded ? 0 : POLL_MS,
  });
  const job = (id === undefined ? undefined : data?.exportJob) ?? undefined;
  if (job && isOpen(job) === isEnded) setIsEnded(!isOpen(job));
  return {
    job,
    isBusy: creation.loading || isOpen(job) || (id !== undefined && !job && !error),
    error: creation.error ?? error,
    start: async (input: ExportInput) => {
      const { data: created } = await create({ variables: { input } }).catch(() => ({ data: undefined }));
      setId(created?.exportCreate.id);
    },
    cancel: () => (id === undefined ? undefined : void cancel({ variables: { id } }).catch(() => {})),
  };
}
