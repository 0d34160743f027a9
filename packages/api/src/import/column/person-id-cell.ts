import { personIdProblem } from '@uniongraph/schema/codes/person-id';
import { asNumber } from './as-number.js';
import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';

/** A citizen identity number (GB 11643-1999) with its check character; small and full-width letters are put right. */
export const personIdCell: CellReader = {
  type: 'text',
  confidential: true,
  read(text) {
    if (asNumber.test(text)) return new CellFault('NUMBER_FORMAT');
    const number = text.normalize('NFKC').toUpperCase();
    const problem = personIdProblem(number);
    return problem === undefined ? number : new CellFault('ID_NUMBER', problem.messageZh, problem.messageEn);
  },
};
