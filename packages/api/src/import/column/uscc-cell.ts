import { usccProblem } from '@uniongraph/schema/codes/uscc';
import { asNumber } from './as-number.js';
import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';

/** A unified social credit code (GB 32100-2015) with its check character; small and full-width letters are put right. */
export const usccCell: CellReader = {
  type: 'text',
  read(text) {
    if (asNumber.test(text)) return new CellFault('NUMBER_FORMAT');
    const code = text.normalize('NFKC').toUpperCase();
    const problem = usccProblem(code);
    return problem === undefined ? code : new CellFault('USCC', problem.messageZh, problem.messageEn);
  },
};
