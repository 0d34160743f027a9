/** A number with its exact text. `excelValue` and `csvValue` differ for rates: 0.93 formatted as a percentage, and 93. */
export interface ReportNumber {
  kind: 'NUMBER';
  excelValue: string;
  csvValue: string;
  /** Excel number format, e.g. `0.00%` or `#,##0`. */
  format: string;
  /** Short mark printed behind the number, e.g. 初 for a provisional value. */
  mark?: string;
}

export interface ReportText {
  kind: 'TEXT';
  text: string;
}

export type ReportCell = ReportNumber | ReportText;

export interface ReportHeaderCell {
  text: string;
  colSpan: number;
  rowSpan: number;
}

/** A row header with its merges; null where a neighbour's merge covers the place. */
export interface ReportRowHead {
  text: string;
  colSpan: number;
  rowSpan: number;
}

export interface ReportRow {
  heads: readonly (ReportRowHead | null)[];
  /** The row's own header texts without merges, for files that have none. */
  labels: readonly string[];
  cells: readonly ReportCell[];
  isTotal: boolean;
}

/** A table as a file shows it, in one language. It knows nothing of statistics. */
export interface Report {
  /** 单位: whose figures these are. First part of the file name. */
  organization: string;
  /** 报表名. */
  name: string;
  /** 期别, short enough for a file name. */
  period: string;
  /** What the file name must say of the figures, such as 示例数据; empty where nothing. */
  mark: string;
  /** The line under the title: unit, period. */
  subtitle: string;
  headColumns: number;
  /** Header rows from the top; merged cells appear once, where they begin. */
  header: readonly (readonly ReportHeaderCell[])[];
  /** One header text per column, for files with a single header row. */
  columnLabels: readonly string[];
  rows: readonly ReportRow[];
  /** Footnotes: area, period, definitions, sources, marks, time of the query. */
  notes: readonly string[];
}
