import type { CellFault } from './cell-fault.js';

/** SQL type of a staged value. */
export type StagedType = 'text' | 'integer' | 'smallint' | 'date' | 'boolean';

/** Reads a cell that is not blank: the value in the form that PostgreSQL reads, or what is wrong. */
export interface CellReader {
  type: StagedType;
  read(text: string): string | CellFault;
  /** Tells of a person: what stands in the file is not repeated in faults, nor staged of a row that is faulty. */
  confidential?: true;
}

/** A column that a kind of file may have; its header is accepted as key, Chinese or English. */
export interface ImportColumn<Key extends string = string> {
  key: Key;
  zh: string;
  en: string;
  required: boolean;
  example: string;
  reader: CellReader;
}
