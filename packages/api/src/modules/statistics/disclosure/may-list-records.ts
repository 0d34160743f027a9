import type { Fact } from '../define-fact.js';

/** Whether the rows behind a value may be listed: of a sensitive fact each is a person or a household. */
export const mayListRecords = ({ sensitive }: Fact): boolean => sensitive === undefined;
