import type { ImportColumn, StagedType } from '../column/import-column.js';
import type { FaultCode } from '../fault/fault-texts.js';

/** The values of a row by column key, computed ones included; null where a cell is blank or the column absent. */
export type StagedRow<Key extends string = string> = Record<Key, string | null>;

/** Notes a fault in a column of the row at hand; null: the row as a whole. */
export type ReportFault<Key extends string = string> = (column: Key | null, code: FaultCode, ...args: string[]) => void;

/** A fault that only the whole file or the database can show. */
export interface Check {
  column: string | null;
  code: FaultCode;
  /** Finds it: `select line, value, args` over `import_row r`; args is a text[]. */
  sql: string;
  /** The same over `import_part r`, where one sound cell is all it needs: rows that are faulty elsewhere. */
  partSql?: string;
}

/** One statement that brings a table to what the rows say. */
export interface WriteStep {
  zh: string;
  en: string;
  sql: string;
  /** Has parameters $1 and $2, the first subject of a part and of the next (null at the end), and runs part by part. */
  inParts: boolean;
}

/** Whether the file has a column; what it does not have stays as it is in the database. */
export type Has = (key: string) => boolean;

/** What writing the staged rows would do, in rows. */
export interface Plan {
  fresh: number;
  changed: number;
}

/** A kind of file that can be imported. */
export interface ImportKind<Key extends string = string> {
  name: string;
  zh: string;
  en: string;
  columns: readonly ImportColumn<Key>[];
  /** Staged values that `complete` computes. */
  computed: Record<string, StagedType>;
  /** The column whose value says what a row is about; rows are written in its order. */
  subject: Key;
  /** Looks across the cells of a row whose cells are sound each, and fills in the computed values. */
  complete(row: StagedRow, fault: ReportFault<Key>): void;
  /** Tables that checks and writing join, with the columns that they join by. */
  joins: readonly string[];
  /** SQL that prepares checks and writing: views over `import_row`, temporary tables made from it. */
  prepare: string;
  checks(has: Has): Check[];
  /** Rows may name other rows of the file, so that leaving out one may make another faulty. */
  refersToItself: boolean;
  /** `select fresh, changed`: how many rows would be added, and how many would change something. */
  planSql(has: Has): string;
  steps(has: Has, plan: Plan): WriteStep[];
  /** Rows refer to divisions: where there are none at all, those of the country are loaded first. */
  needsDivisions: boolean;
}
