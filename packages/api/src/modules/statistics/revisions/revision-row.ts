/** A moment at which a value became known or changed, as SQL gives it; sums are whole numbers as text, null for unknown. */
export interface RevisionRow {
  micros: string;
  postedIn: string;
  changeId: string;
  recordedAt: Date;
  rowsPosted: number;
  numerator: string | null;
  denominator: string | null;
  numeratorBefore: string | null;
  denominatorBefore: string | null;
  isFirst: boolean;
  kind: string | null;
  label: string | null;
  madeAt: Date | null;
}
