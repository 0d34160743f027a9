import { dataSources } from '@uniongraph/schema/codes/data-source';
import type { Snapshot } from './organization-query.js';

export const snapshotMeasures = [
  'members',
  'membersFemale',
  'membersMigrant',
  'membersNewForm',
  'membersLaborDispatch',
  'workers',
  'workersFemale',
  'agreementCoveredWorkers',
  'fullTimeStaff',
  'partTimeStaff',
] as const;
export type SnapshotMeasure = (typeof snapshotMeasures)[number];

export interface SnapshotSeries {
  source: Snapshot['source'];
  /** In the order of time; dates without a value are left out. */
  points: { asOf: string; value: number }[];
}

/** One line a source. Two sources count differently and are never joined into one line. */
export function snapshotSeries(snapshots: readonly Snapshot[], measure: SnapshotMeasure): SnapshotSeries[] {
  return dataSources.codes.flatMap((source) => {
    const points = snapshots
      .filter((snapshot) => snapshot.source === source)
      .flatMap(({ asOf, [measure]: value }) => (value === null ? [] : [{ asOf, value }]))
      .sort((left, right) => (left.asOf < right.asOf ? -1 : 1));
    return points.length > 0 ? [{ source, points }] : [];
  });
}
