interface Snapshot {
  source: string;
  asOf: string;
}

/** The last annual report up to a day. Other sources count differently and do not stand in for it. */
export function snapshotAsOf<Item extends Snapshot>(snapshots: readonly Item[], day: string): Item | undefined {
  return snapshots
    .filter(({ source, asOf }) => source === 'ANNUAL_REPORT' && asOf <= day)
    .sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
}
