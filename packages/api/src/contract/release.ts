import type { ContractChange } from './contract-change.js';

/** What one release of the contract changed. The first one published all of it, and lists nothing. */
export interface Release {
  date: string;
  changes: ContractChange[];
}
